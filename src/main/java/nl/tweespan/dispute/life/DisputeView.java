package nl.tweespan.dispute.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tweespan.definition.DisputeDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.ProjectSource;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as a page shows it to a reader.
 *
 * @param acts what this reader may do now
 * @param meetings the consultations, the newest first
 * @param project the project that it is about; null when it is about none
 */
public record DisputeView(
        Framework framework,
        DisputeDetails dispute,
        DisputeStatus standing,
        Set<DisputeAct> acts,
        List<DisputeMeeting> meetings,
        ProjectSource.@Nullable Named project) {

    /** A seat of the panel: of a party, or the chair's when the party is null; empty when nobody sits there. */
    public record Seat(
            Framework.@Nullable Party party, @Nullable Arbitrator arbitrator) {}

    /** The seats in the order of the agreement, the chair last. */
    public List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        framework.parties().forEach(party -> seats.add(new Seat(party, dispute.arbitratorOf(party.id()))));
        seats.add(new Seat(null, dispute.chair()));
        return seats;
    }

    /** Who chose the chair, or is to choose one. */
    public Arbitrator.ChosenBy chairChosenBy() {
        return dispute.courtAsked() == null ? Arbitrator.ChosenBy.ARBITRATORS : Arbitrator.ChosenBy.COURT;
    }

    public Framework.Party opener() {
        return framework.party(dispute.openedBy());
    }

    /** Who must do what now. */
    public Sentence next() {
        return standing.next(framework);
    }

    /** The court that names a chair; when the agreement names none, the word for a court. */
    public Object court() {
        return court(framework);
    }

    static Object court(Framework framework) {
        DisputeDefinition settled = framework.definition().dispute();
        return settled == null ? Sentence.of("dispute.court") : settled.court();
    }

    public boolean may(String act) {
        return acts.contains(DisputeAct.valueOf(act));
    }

    /** Address of the dispute. */
    public String url() {
        return url(framework, dispute);
    }

    static String url(Framework framework, DisputeDetails dispute) {
        return "/frameworks/" + framework.code() + "/disputes/" + dispute.id();
    }

    /** What happened, the newest first. */
    public List<CourseLine> course() {
        return CourseLine.of(this);
    }
}
