package nl.tweespan.definition.reading;

import java.util.Objects;
import nl.tweespan.definition.Checklist;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.reading.Codes.Thing;
import nl.tweespan.shared.Role;

/** Reads what a project agreement must hold. */
final class ChecklistReader {

    private ChecklistReader() {}

    static Checklist checklist(Section section) {
        return new Checklist(
                TypedValues.code(section, "code"),
                Articles.cited(section, "article"),
                section.localised("name"),
                section.sections("elements", ChecklistReader::element));
    }

    private static ElementDefinition element(Section section) {
        return new ElementDefinition(
                section.declare(Thing.ELEMENT, "letter"),
                section.localised("title"),
                section.localised("hint"),
                section.localised("example"),
                TypedValues.choiceOrNull(section, "fact", ElementDefinition.Fact.class),
                Objects.requireNonNullElse(
                        section.section("confirm", ChecklistReader::confirmation),
                        new ElementDefinition.Confirmation(Role.PROJECT_LEAD, ElementDefinition.Parties.EITHER)));
    }

    private static ElementDefinition.Confirmation confirmation(Section section) {
        Role role = TypedValues.choice(section, "role", Role.class);
        if (role != Role.PROJECT_LEAD && role != Role.SPECIALIST) {
            section.problem("role", "not-a-choice", section.text("role"), "project-lead, specialist");
        }
        return new ElementDefinition.Confirmation(
                role, TypedValues.choice(section, "parties", ElementDefinition.Parties.class));
    }
}
