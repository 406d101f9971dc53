package nl.tweespan.definition.reading;

import java.util.List;
import java.util.Objects;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.definition.UnitType;
import nl.tweespan.definition.reading.Codes.Thing;
import nl.tweespan.shared.Role;

/** Reads the offices, the steps they take in the decision procedure and what the reviewer is asked. */
final class OfficeReader {

    private OfficeReader() {}

    static OfficeDefinition office(Section section) {
        String party = section.refer("party", Thing.PARTY);
        String unit = section.has("unit") ? section.referUnit("unit", party) : null;
        UnitType per = TypedValues.choiceOrNull(section, "per", UnitType.class);
        if (unit != null && per != null) {
            section.problem("per", "unit-and-per");
        }
        return new OfficeDefinition(
                TypedValues.declare(section, Thing.OFFICE, "code"),
                party,
                unit,
                per,
                TypedValues.choiceOrNull(section, "role", Role.class),
                TypedValues.flag(section, "contact-point"),
                section.localised("title"),
                Articles.cited(section, "article"));
    }

    static Procedure procedure(Section section) {
        Procedure.Consent whole =
                new Procedure.Consent(step(section, "approval"), section.sections("signatures", OfficeReader::step));
        return new Procedure(
                step(section, "review"),
                Objects.requireNonNull(whole.approval()),
                whole.signatures(),
                section.has("addenda")
                        ? section.section("addenda", OfficeReader::addenda)
                        : new Procedure.Addenda(whole, whole),
                section.has("progress") ? section.section("progress", OfficeReader::progress) : null,
                section.sectionsIfAny("prerequisites", OfficeReader::prerequisite));
    }

    private static Procedure.Progress progress(Section section) {
        return new Procedure.Progress(
                TypedValues.number(section, "every-months"), TypedValues.number(section, "within-days"));
    }

    private static Procedure.Prerequisite prerequisite(Section section) {
        return new Procedure.Prerequisite(
                TypedValues.declare(section, Thing.PREREQUISITE, "code"),
                TypedValues.choice(section, "scope", Procedure.Scope.class),
                TypedValues.flag(section, "required"),
                TypedValues.flag(section, "expires"),
                section.localised("title"),
                section.localised("hint"));
    }

    private static Procedure.Addenda addenda(Section section) {
        return new Procedure.Addenda(consent(section, "extension"), consent(section, "change"));
    }

    private static Procedure.Consent consent(Section section, String key) {
        return Objects.requireNonNullElse(
                section.section(
                        key,
                        asked -> new Procedure.Consent(
                                asked.has("approval") ? step(asked, "approval") : null,
                                asked.sections("signatures", OfficeReader::step))),
                new Procedure.Consent(null, List.of()));
    }

    private static Procedure.Step step(Section section, String key) {
        Procedure.Step step = section.section(key, OfficeReader::step);
        return step == null ? new Procedure.Step("", "") : step;
    }

    private static Procedure.Step step(Section section) {
        return new Procedure.Step(section.refer("office", Thing.OFFICE), Articles.cited(section, "article"));
    }

    static ReviewCriteria criteria(Section section) {
        return new ReviewCriteria(
                section.sections("spearheads", OfficeReader::spearhead),
                section.sections("questions", OfficeReader::question));
    }

    private static ReviewCriteria.Spearhead spearhead(Section section) {
        return new ReviewCriteria.Spearhead(
                TypedValues.declare(section, Thing.SPEARHEAD, "code"),
                section.localised("name"),
                section.referAll("themes", Thing.THEME));
    }

    private static ReviewCriteria.Question question(Section section) {
        return new ReviewCriteria.Question(
                TypedValues.declare(section, Thing.QUESTION, "code"),
                TypedValues.choice(section, "applies-to", ReviewCriteria.AppliesTo.class),
                TypedValues.flag(section, "of-proposer"),
                section.localised("question"),
                section.localised("hint"));
    }
}
