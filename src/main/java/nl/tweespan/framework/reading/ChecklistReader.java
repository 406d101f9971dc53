package nl.tweespan.framework.reading;

import java.util.Objects;
import nl.tweespan.framework.definition.Checklist;
import nl.tweespan.framework.definition.Element;
import nl.tweespan.framework.reading.Codes.Thing;
import nl.tweespan.shared.Role;

/** Reads what a project agreement must hold. */
final class ChecklistReader {

    private ChecklistReader() {}

    static Checklist checklist(Section section) {
        return new Checklist(
                Values.code(section, "code"),
                Articles.cited(section, "article"),
                section.localised("name"),
                section.sections("elements", ChecklistReader::element));
    }

    private static Element element(Section section) {
        return new Element(
                section.declare(Thing.ELEMENT, "letter"),
                section.localised("title"),
                section.localised("hint"),
                section.localised("example"),
                Values.choiceOrNull(section, "fact", Element.Fact.class),
                Objects.requireNonNullElse(
                        section.section("confirm", ChecklistReader::confirmation),
                        new Element.Confirmation(Role.PROJECT_LEAD, Element.Parties.EITHER)));
    }

    private static Element.Confirmation confirmation(Section section) {
        Role role = Values.choice(section, "role", Role.class);
        if (role != Role.PROJECT_LEAD && role != Role.SPECIALIST) {
            section.problem("role", "not-a-choice", section.text("role"), "project-lead, specialist");
        }
        return new Element.Confirmation(role, Values.choice(section, "parties", Element.Parties.class));
    }
}
