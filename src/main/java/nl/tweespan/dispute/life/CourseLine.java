package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.dispute.life.DisputeDetails.Fact;
import nl.tweespan.dispute.life.DisputeDetails.StepTaken;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a dispute.
 *
 * @param text what was said or decided; null when the title says it all
 * @param by who recorded it, for which party and when; null for what was recorded before that was kept
 */
public record CourseLine(
        LocalDate on,
        Sentence title,
        @Nullable String text,
        @Nullable Sentence by) {

    /** The newest first; of one day the last step first. */
    static List<CourseLine> of(DisputeView view) {
        return new Course(view, new ArrayList<>(view.dispute().steps())).lines();
    }

    /** Gathers the lines, and for each the step by which somebody recorded it. */
    private record Course(DisputeView view, List<StepTaken> steps) {

        List<CourseLine> lines() {
            DisputeDetails dispute = view.dispute();
            List<CourseLine> lines = new ArrayList<>();
            lines.add(line(
                    DisputeAct.OPEN,
                    dispute.openedOn(),
                    Sentence.of("dispute.course.opened", view.opener().shortName()),
                    dispute.subject()));
            List<DisputeMeeting> meetings = new ArrayList<>(view.meetings());
            Collections.reverse(meetings);
            meetings.forEach(meeting -> lines.add(
                    line(DisputeAct.MEET, meeting.heldOn(), Sentence.of("dispute.course.meeting"), meeting.notes())));
            add(lines, DisputeAct.FAIL, "dispute.course.failed", dispute.failed());
            dispute.arbitrators().stream().filter(one -> !one.chair()).forEach(one -> lines.add(seat(one)));
            add(lines, DisputeAct.ASK_COURT, "dispute.course.court-asked", dispute.courtAsked());
            dispute.arbitrators().stream().filter(Arbitrator::chair).forEach(one -> lines.add(seat(one)));
            dispute.steps().forEach(step -> said(lines, step));
            add(lines, null, "dispute.course.settled", dispute.settled());
            add(lines, null, "dispute.course.withdrawn", dispute.withdrawn());
            add(lines, DisputeAct.RULE, "dispute.course.ruled", dispute.ruling());
            lines.sort(Comparator.comparing(CourseLine::on));
            Collections.reverse(lines);
            return List.copyOf(lines);
        }

        /** What a party said that closes the dispute, and that another confirmed it. */
        private void said(List<CourseLine> lines, StepTaken step) {
            if (step.act() == DisputeAct.SETTLE
                    || step.act() == DisputeAct.WITHDRAW
                    || step.act() == DisputeAct.CONFIRM) {
                lines.add(new CourseLine(
                        step.recordedOn(),
                        Sentence.of("dispute.course.said." + step.act(), party(step.organisationId())),
                        step.text(),
                        by(step)));
            }
        }

        private void add(List<CourseLine> lines, @Nullable DisputeAct act, String key, @Nullable Fact fact) {
            if (fact != null) {
                lines.add(line(act, fact.on(), Sentence.of(key), fact.text()));
            }
        }

        private CourseLine seat(Arbitrator one) {
            Sentence title = one.organisationId() == null
                    ? Sentence.of("dispute.course.chair." + one.chosenBy(), one.name())
                    : Sentence.of("dispute.course.appointed", party(one.organisationId()), one.name());
            return line(one.chair() ? DisputeAct.APPOINT_CHAIR : DisputeAct.APPOINT, one.appointedOn(), title, null);
        }

        private CourseLine line(@Nullable DisputeAct act, LocalDate on, Sentence title, @Nullable String text) {
            StepTaken taken = steps.stream()
                    .filter(step -> step.act() == act && step.happenedOn().equals(on))
                    .findFirst()
                    .orElse(null);
            steps.remove(taken);
            return new CourseLine(on, title, text, taken == null ? null : by(taken));
        }

        private Sentence by(StepTaken step) {
            return Sentence.of("dispute.course.by", step.personName(), party(step.organisationId()), step.recordedOn());
        }

        private String party(UUID id) {
            Framework framework = view.framework();
            return framework.party(id).shortName();
        }
    }
}
