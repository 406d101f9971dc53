package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.board.norms.BoardFacts.Happening;
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
        Schedule schedule = new Schedule(frameworks.byId(frameworkId, on), on, facts.of(frameworkId, on));
        if (!schedule.begun()) {
            Finding later = Finding.of(
                    NormStatus.NOT_APPLICABLE_YET,
                    Sentence.of("board.check.before-signing", Schedule.start(schedule.framework())));
            return Map.of("7.1", later, "7.2", later, "A.2", later);
        }
        return Map.of("7.1", consultation(schedule), "7.2", minutes(schedule), "A.2", evaluation(schedule));
    }

    private static Finding consultation(Schedule schedule) {
        return due("consultation", schedule.consultationDue(), schedule.facts().held(), schedule);
    }

    private static Finding evaluation(Schedule schedule) {
        return due("evaluation", schedule.evaluationDue(), schedule.facts().evaluated(), schedule);
    }

    private static Finding due(String what, @Nullable LocalDate due, @Nullable Happening last, Schedule schedule) {
        Happening ended = schedule.facts().ended();
        if (ended != null) {
            return Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.ended", ended.day()));
        }
        if (due == null) {
            return Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.check." + what + ".not-settled"));
        }
        NormStatus status = due.isBefore(schedule.on())
                ? NormStatus.OVERDUE
                : schedule.near(due) ? NormStatus.DUE : last == null ? NormStatus.NOT_APPLICABLE_YET : NormStatus.MET;
        Sentence before = last == null ? Sentence.of("board.check.never") : Sentence.of("board.check.last", last.day());
        return new Finding(
                status,
                due,
                Sentence.of("board.check." + what + "." + status, due, before),
                evidence(what, last, schedule));
    }

    private static List<Evidence> evidence(String what, @Nullable Happening last, Schedule schedule) {
        String list = url(schedule) + "/" + what + "s";
        List<Evidence> evidence = new ArrayList<>();
        if (last != null) {
            evidence.add(new Evidence(Sentence.of("board.evidence." + what, last.day()), list + "/" + last.id()));
        }
        evidence.add(new Evidence(Sentence.of("board.evidence." + what + "s"), list));
        return evidence;
    }

    /** Minutes are there for each day that passed, and approved by all. */
    private static Finding minutes(Schedule schedule) {
        BoardFacts facts = schedule.facts();
        if (!facts.unrecorded().isEmpty()) {
            Happening first = facts.unrecorded().get(0);
            LocalDate due = first.day().plusDays(Schedule.MINUTES_WITHIN);
            NormStatus status = due.isBefore(schedule.on()) ? NormStatus.OVERDUE : NormStatus.DUE;
            return new Finding(
                    status,
                    due,
                    Sentence.of("board.check.minutes.unrecorded", first.day(), due),
                    List.of(consultation(first.id(), first.day(), schedule)));
        }
        if (!facts.unapproved().isEmpty()) {
            BoardFacts.Waiting first = facts.unapproved().get(0);
            String party = schedule.framework().party(first.partyId()).shortName();
            return Finding.of(
                    NormStatus.DUE,
                    Sentence.of("board.check.minutes.unapproved", first.day(), party),
                    consultation(first.id(), first.day(), schedule));
        }
        Happening held = facts.held();
        return held == null
                ? Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.check.minutes.none"))
                : Finding.of(
                        NormStatus.MET,
                        Sentence.of("board.check.minutes.met", held.day()),
                        consultation(held.id(), held.day(), schedule));
    }

    private static Evidence consultation(UUID id, LocalDate day, Schedule schedule) {
        return new Evidence(Sentence.of("board.evidence.consultation", day), url(schedule) + "/consultations/" + id);
    }

    private static String url(Schedule schedule) {
        return "/frameworks/" + schedule.framework().code();
    }
}
