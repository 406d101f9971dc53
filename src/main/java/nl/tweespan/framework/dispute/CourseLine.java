package nl.tweespan.framework.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.dispute.DisputeDetails.Fact;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a dispute.
 *
 * @param text what was said or decided; null when the title says it all
 */
public record CourseLine(
        LocalDate on, Sentence title, @Nullable String text) {

    /** The newest first; of one day the last step first. */
    static List<CourseLine> of(DisputeView view) {
        DisputeDetails dispute = view.dispute();
        List<CourseLine> lines = new ArrayList<>();
        lines.add(new CourseLine(
                dispute.openedOn(),
                Sentence.of("framework.dispute.course.opened", view.opener().shortName()),
                dispute.subject()));
        List<DisputeMeeting> meetings = new ArrayList<>(view.meetings());
        Collections.reverse(meetings);
        meetings.forEach(meeting -> lines.add(
                new CourseLine(meeting.heldOn(), Sentence.of("framework.dispute.course.meeting"), meeting.notes())));
        add(lines, "framework.dispute.course.settled", dispute.settled());
        add(lines, "framework.dispute.course.withdrawn", dispute.withdrawn());
        add(lines, "framework.dispute.course.failed", dispute.failed());
        dispute.arbitrators().stream()
                .filter(one -> !one.chair())
                .forEach(one -> lines.add(seat(view.framework(), one)));
        add(lines, "framework.dispute.course.court-asked", dispute.courtAsked());
        dispute.arbitrators().stream().filter(Arbitrator::chair).forEach(one -> lines.add(seat(view.framework(), one)));
        add(lines, "framework.dispute.course.ruled", dispute.ruling());
        lines.sort(Comparator.comparing(CourseLine::on));
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static void add(List<CourseLine> lines, String key, @Nullable Fact fact) {
        if (fact != null) {
            lines.add(new CourseLine(fact.on(), Sentence.of(key), fact.text()));
        }
    }

    private static CourseLine seat(Framework framework, Arbitrator one) {
        Sentence title = one.organisationId() == null
                ? Sentence.of("framework.dispute.course.chair." + one.chosenBy(), one.name())
                : Sentence.of(
                        "framework.dispute.course.appointed",
                        framework.party(one.organisationId()).shortName(),
                        one.name());
        return new CourseLine(one.appointedOn(), title, null);
    }
}
