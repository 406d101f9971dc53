package nl.tweespan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.board.BoardFacts.Happening;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the boards meet, minute and evaluate in time (articles 7.1 and 7.2, norm A.2). One statement. */
@Component
class BoardNorms implements NormCheck {

    private final Frameworks frameworks;
    private final BoardFactsReader facts;

    BoardNorms(Frameworks frameworks, BoardFactsReader facts) {
        this.frameworks = frameworks;
        this.facts = facts;
    }

    @Override
    public Set<String> norms() {
        return Set.of("7.1", "7.2", "A.2");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Rhythm rhythm = new Rhythm(frameworks.byId(frameworkId, on), on, facts.of(frameworkId, on));
        if (!rhythm.begun()) {
            Finding later = Finding.of(
                    NormStatus.NOT_APPLICABLE_YET,
                    Sentence.of("board.check.before-signing", Rhythm.start(rhythm.framework())));
            return Map.of("7.1", later, "7.2", later, "A.2", later);
        }
        return Map.of("7.1", consultation(rhythm), "7.2", minutes(rhythm), "A.2", evaluation(rhythm));
    }

    private static Finding consultation(Rhythm rhythm) {
        return due("consultation", rhythm.consultationDue(), rhythm.facts().held(), rhythm);
    }

    private static Finding evaluation(Rhythm rhythm) {
        return due("evaluation", rhythm.evaluationDue(), rhythm.facts().evaluated(), rhythm);
    }

    private static Finding due(String what, @Nullable LocalDate due, @Nullable Happening last, Rhythm rhythm) {
        Happening ended = rhythm.facts().ended();
        if (ended != null) {
            return Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.ended", ended.day()));
        }
        if (due == null) {
            return Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.check." + what + ".not-settled"));
        }
        NormStatus status = due.isBefore(rhythm.on())
                ? NormStatus.OVERDUE
                : rhythm.near(due) ? NormStatus.DUE : last == null ? NormStatus.NOT_APPLICABLE_YET : NormStatus.MET;
        Sentence before = last == null ? Sentence.of("board.check.never") : Sentence.of("board.check.last", last.day());
        return new Finding(
                status,
                due,
                Sentence.of("board.check." + what + "." + status, due, before),
                evidence(what, last, rhythm));
    }

    private static List<Evidence> evidence(String what, @Nullable Happening last, Rhythm rhythm) {
        String list = url(rhythm) + "/" + what + "s";
        List<Evidence> evidence = new ArrayList<>();
        if (last != null) {
            evidence.add(new Evidence(Sentence.of("board.evidence." + what, last.day()), list + "/" + last.id()));
        }
        evidence.add(new Evidence(Sentence.of("board.evidence." + what + "s"), list));
        return evidence;
    }

    /** Minutes are there for each day that passed, and approved by all. */
    private static Finding minutes(Rhythm rhythm) {
        BoardFacts facts = rhythm.facts();
        if (!facts.unrecorded().isEmpty()) {
            Happening first = facts.unrecorded().get(0);
            LocalDate due = first.day().plusDays(Rhythm.MINUTES_WITHIN);
            NormStatus status = due.isBefore(rhythm.on()) ? NormStatus.OVERDUE : NormStatus.DUE;
            return new Finding(
                    status,
                    due,
                    Sentence.of("board.check.minutes.unrecorded", first.day(), due),
                    List.of(consultation(first.id(), first.day(), rhythm)));
        }
        if (!facts.unapproved().isEmpty()) {
            BoardFacts.Waiting first = facts.unapproved().get(0);
            String party = rhythm.framework().party(first.partyId()).shortName();
            return Finding.of(
                    NormStatus.DUE,
                    Sentence.of("board.check.minutes.unapproved", first.day(), party),
                    consultation(first.id(), first.day(), rhythm));
        }
        Happening held = facts.held();
        return held == null
                ? Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.check.minutes.none"))
                : Finding.of(
                        NormStatus.MET,
                        Sentence.of("board.check.minutes.met", held.day()),
                        consultation(held.id(), held.day(), rhythm));
    }

    private static Evidence consultation(UUID id, LocalDate day, Rhythm rhythm) {
        return new Evidence(Sentence.of("board.evidence.consultation", day), url(rhythm) + "/consultations/" + id);
    }

    private static String url(Rhythm rhythm) {
        return "/frameworks/" + rhythm.framework().code();
    }
}
