package nl.tweespan.amendment.life;

import java.util.Map;
import nl.tweespan.amendment.wording.Rewriting;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.shared.Localised;

/** The agreement with other words in one paragraph. */
final class Rewritten {

    private Rewritten() {}

    static Framework paragraph(Framework framework, String paragraph) {
        return version(
                framework,
                new Rewriting(RealAgreement.text())
                        .paragraphs(Map.of(paragraph, new Localised("Andere woorden.", "Other words.")))
                        .text());
    }

    /** With another term for answers. */
    static Framework response(Framework framework, String period) {
        return version(
                framework,
                new Rewriting(RealAgreement.text())
                        .value(period, "response-term", "period")
                        .text());
    }

    /** With its term left open. */
    static Framework withoutTerm(Framework framework) {
        return version(
                framework,
                RealAgreement.text().replaceFirst("\nterm: [^\n]*\n", "\n")
                        + "\nopen:\n  - {section: term, text: {nl: Open., en: Open.}}\n");
    }

    private static Framework version(Framework framework, String text) {
        return new Framework(
                framework.id(),
                framework.versionId(),
                framework.number(),
                framework.inForceFrom(),
                framework.parties(),
                new DefinitionReader().read(RealAgreement.FILE, text));
    }
}
