package nl.tweespan.definition;

import nl.tweespan.shared.Localised;

/**
 * How a framework is called.
 *
 * @param code its place in URLs, such as {@code ut-zgt-2019}
 * @param referencePrefix opens the reference of each project, such as {@code UT-ZGT}
 */
public record Heading(
        String code,
        String referencePrefix,
        Localised name,
        Localised shortName,
        Localised subtitle,
        Localised summary) {}
