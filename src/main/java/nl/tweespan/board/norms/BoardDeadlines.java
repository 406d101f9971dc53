package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** When the boards meet, minute and evaluate at the latest (article 7, norm A.2). One statement. */
@Component
class BoardDeadlines implements DeadlineSource {

    private final Frameworks frameworks;
    private final BoardFactsReader facts;

    BoardDeadlines(Frameworks frameworks, BoardFactsReader facts) {
        this.frameworks = frameworks;
        this.facts = facts;
    }

    @Override
    public List<Deadline> deadlines(UUID frameworkId, LocalDate on) {
        Schedule schedule = new Schedule(frameworks.byId(frameworkId, on), on, facts.of(frameworkId, on));
        String url = "/frameworks/" + schedule.framework().code();
        List<Deadline> deadlines = new ArrayList<>();
        schedule.facts()
                .unrecorded()
                .forEach(missing -> deadlines.add(deadline(
                        Sentence.of("board.deadline.minutes", missing.day()),
                        "7.2",
                        missing.day().plusDays(Schedule.MINUTES_WITHIN),
                        "board.deadline.minutes.act",
                        url + "/consultations/" + missing.id(),
                        schedule)));
        schedule.facts()
                .planned()
                .forEach(planned -> deadlines.add(deadline(
                        Sentence.of("board.deadline.planned"),
                        "7.1",
                        planned.day(),
                        "board.deadline.planned.act",
                        url + "/consultations/" + planned.id(),
                        schedule)));
        LocalDate consultation = schedule.consultationDue();
        if (consultation != null) {
            deadlines.add(deadline(
                    Sentence.of("board.deadline.consultation"),
                    "7.1",
                    consultation,
                    "board.deadline.consultation.act",
                    url + "/consultations",
                    schedule));
        }
        LocalDate evaluation = schedule.evaluationDue();
        if (evaluation != null) {
            deadlines.add(deadline(
                    Sentence.of("board.deadline.evaluation"),
                    "A.2",
                    evaluation,
                    "board.deadline.evaluation.act",
                    url + "/evaluations",
                    schedule));
        }
        return deadlines;
    }

    private static Deadline deadline(
            Sentence title, String article, LocalDate due, String act, String url, Schedule schedule) {
        return new Deadline(
                title,
                article,
                due,
                schedule.framework().parties().stream()
                        .map(Framework.Party::code)
                        .toList(),
                Sentence.of(act),
                url);
    }
}
