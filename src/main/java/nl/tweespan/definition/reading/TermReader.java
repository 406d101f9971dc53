package nl.tweespan.definition.reading;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.definition.ConsultationDefinition;
import nl.tweespan.definition.DisputeDefinition;
import nl.tweespan.definition.GovernanceStep;
import nl.tweespan.definition.Predecessor;
import nl.tweespan.definition.ResponseTerm;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.definition.Term;
import nl.tweespan.definition.reading.Codes.Thing;

/** Reads how the agreement came about and how long it runs. */
final class TermReader {

    private TermReader() {}

    static Predecessor predecessor(Section section) {
        return new Predecessor(
                TypedValues.declare(section, Thing.PREDECESSOR, "code"),
                TypedValues.choice(section, "kind", Predecessor.Kind.class),
                TypedValues.date(section, "date"),
                section.localised("name"));
    }

    static GovernanceStep governance(Section section) {
        return new GovernanceStep(
                section.refer("party", Thing.PARTY),
                TypedValues.dateOrNull(section, "date"),
                section.localised("body"),
                section.localised("outcome"),
                section.localisedIfAny("checks"),
                section.text("source"));
    }

    /** Each party signs once; that every party signs is checked on the whole. */
    static SignatureDefinition signature(Section section) {
        String party = section.refer("party", Thing.PARTY);
        section.codes().declare(Thing.SIGNATURE, party, section.line("party"));
        return new SignatureDefinition(
                party, TypedValues.date(section, "on"), section.text("by"), section.localised("office"));
    }

    static Term term(Section section) {
        return new Term(
                TypedValues.period(section, "initial"),
                TypedValues.period(section, "renewal"),
                TypedValues.period(section, "notice"),
                Articles.cited(section, "article"));
    }

    static ResponseTerm responseTerm(Section section) {
        return new ResponseTerm(TypedValues.period(section, "period"), Articles.cited(section, "article"));
    }

    /** How long ahead what falls due is announced; 90, 30 and 7 days unless the file says otherwise. */
    static List<Period> leadTimes(Section section) {
        return section.has("lead-times")
                ? TypedValues.periods(section, "lead-times").stream()
                        .sorted(Comparator.comparing((Period period) -> period.toTotalMonths() * 30 + period.getDays())
                                .reversed())
                        .toList()
                : List.of(Period.ofDays(90), Period.ofDays(30), Period.ofDays(7));
    }

    static DisputeDefinition dispute(Section section) {
        return new DisputeDefinition(
                TypedValues.number(section, "arbitrators"),
                section.localised("court"),
                Articles.cited(section, "article"));
    }

    static ConsultationDefinition consultation(Section section) {
        return new ConsultationDefinition(TypedValues.period(section, "every"), Articles.cited(section, "article"));
    }
}
