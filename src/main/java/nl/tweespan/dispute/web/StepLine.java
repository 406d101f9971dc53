package nl.tweespan.dispute.web;

import java.util.List;
import nl.tweespan.dispute.life.DisputeDetails;
import nl.tweespan.dispute.life.DisputeView;
import nl.tweespan.dispute.life.Phase;
import nl.tweespan.shared.Sentence;

/**
 * A step on the way of article 9: consultation, panel, ruling.
 *
 * @param name of the step, as in the keys of the messages
 * @param tone {@code met} when taken, {@code due} when it is its turn, else {@code neutral}
 * @param tag the state in a word or two
 * @param text what it came to, or what it waits for
 */
public record StepLine(String name, String tone, Sentence tag, Sentence text) {

    static List<StepLine> of(DisputeView view) {
        return List.of(consultation(view), panel(view), ruling(view));
    }

    private static StepLine consultation(DisputeView view) {
        DisputeDetails dispute = view.dispute();
        Sentence held = Sentence.of("dispute.step.consultation.held", dispute.meetings());
        return switch (view.standing().phase()) {
            case CONSULTATION -> step("consultation", "due", "now", held);
            case SETTLED -> step("consultation", "met", "settled", held);
            case WITHDRAWN -> step("consultation", "neutral", "withdrawn", held);
            default -> step("consultation", "met", "over", Sentence.of("dispute.step.consultation.failed", held));
        };
    }

    private static StepLine panel(DisputeView view) {
        long seated = view.dispute().arbitrators().size();
        Sentence seats =
                Sentence.of("dispute.step.panel.seats", seated, view.seats().size(), view.court());
        if (view.dispute().failed() == null) {
            return view.standing().phase().closed()
                    ? step("panel", "neutral", "not-needed", Sentence.of("dispute.step.panel.not-needed"))
                    : step("panel", "neutral", "later", Sentence.of("dispute.step.panel.later"));
        }
        if (view.standing().phase().closed() && view.dispute().chair() == null) {
            return step("panel", "neutral", "not-needed", seats);
        }
        return view.standing().phase() == Phase.PANEL
                ? step("panel", "due", "incomplete", seats)
                : step("panel", "met", "complete", seats);
    }

    private static StepLine ruling(DisputeView view) {
        Phase phase = view.standing().phase();
        if (phase == Phase.RULED) {
            return step("ruling", "met", "ruled", Sentence.of("dispute.step.ruling.binds"));
        }
        String tag = phase == Phase.RULING ? "now" : phase.closed() ? "not-needed" : "later";
        return step(
                "ruling",
                phase == Phase.RULING ? "due" : "neutral",
                tag,
                Sentence.of("dispute.step.ruling." + (phase.closed() ? "not-needed" : "later")));
    }

    private static StepLine step(String name, String tone, String tag, Sentence text) {
        return new StepLine(name, tone, Sentence.of("dispute.step.tag." + tag), text);
    }
}
