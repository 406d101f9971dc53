package nl.tweespan.framework.reading;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.framework.definition.Consultation;
import nl.tweespan.framework.definition.Dispute;
import nl.tweespan.framework.definition.GovernanceStep;
import nl.tweespan.framework.definition.Predecessor;
import nl.tweespan.framework.definition.ResponseTerm;
import nl.tweespan.framework.definition.Signature;
import nl.tweespan.framework.definition.Term;
import nl.tweespan.framework.reading.Codes.Thing;

/** Reads how the agreement came about and how long it runs. */
final class TermReader {

    private TermReader() {}

    static Predecessor predecessor(Section section) {
        return new Predecessor(
                Values.declare(section, Thing.PREDECESSOR, "code"),
                Values.choice(section, "kind", Predecessor.Kind.class),
                Values.date(section, "date"),
                section.localised("name"));
    }

    static GovernanceStep governance(Section section) {
        return new GovernanceStep(
                section.refer("party", Thing.PARTY),
                Values.dateOrNull(section, "date"),
                section.localised("body"),
                section.localised("outcome"),
                section.localisedIfAny("checks"),
                section.text("source"));
    }

    /** Each party signs once; that every party signs is checked on the whole. */
    static Signature signature(Section section) {
        String party = section.refer("party", Thing.PARTY);
        section.codes().declare(Thing.SIGNATURE, party, section.line("party"));
        return new Signature(party, Values.date(section, "on"), section.text("by"), section.localised("office"));
    }

    static Term term(Section section) {
        return new Term(
                Values.period(section, "initial"),
                Values.period(section, "renewal"),
                Values.period(section, "notice"),
                Articles.cited(section, "article"));
    }

    static ResponseTerm responseTerm(Section section) {
        return new ResponseTerm(Values.period(section, "period"), Articles.cited(section, "article"));
    }

    /** How long ahead what falls due is announced; 90, 30 and 7 days unless the file says otherwise. */
    static List<Period> leadTimes(Section section) {
        return section.has("lead-times")
                ? Values.periods(section, "lead-times").stream()
                        .sorted(Comparator.comparing((Period period) -> period.toTotalMonths() * 30 + period.getDays())
                                .reversed())
                        .toList()
                : List.of(Period.ofDays(90), Period.ofDays(30), Period.ofDays(7));
    }

    static Dispute dispute(Section section) {
        return new Dispute(
                Values.number(section, "arbitrators"), section.localised("court"), Articles.cited(section, "article"));
    }

    static Consultation consultation(Section section) {
        return new Consultation(Values.period(section, "every"), Articles.cited(section, "article"));
    }
}
