package nl.tweespan.dispute.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.dispute.life.Arbitrator.ChosenBy;
import nl.tweespan.dispute.life.DisputeDetails.Fact;
import nl.tweespan.framework.Framework.Party;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose turn it is, also among more than two parties. */
class DisputeStatusTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final UUID FRAMEWORK = new UUID(0, 1);
    private static final Party ZGT = party(2, "ZGT");
    private static final Party UT = party(3, "UT");
    private static final Party MST = party(4, "MST");
    private static final List<Party> THREE = List.of(ZGT, UT, MST);

    @Test
    void eachOfThreePartiesAppointsOne() {
        DisputeStatus standing = DisputeStatus.of(dispute(null, seat(UT, 5)), THREE);
        assertThat(standing).isEqualTo(new DisputeStatus(Phase.PANEL, NextStep.APPOINT, List.of(ZGT, MST), DAY));
        assertThat(possible(standing, UT)).containsExactly(DisputeAct.SETTLE);
        assertThat(possible(standing, MST)).containsExactly(DisputeAct.SETTLE, DisputeAct.APPOINT);
        assertThat(possible(standing, ZGT)).containsExactly(DisputeAct.SETTLE, DisputeAct.WITHDRAW, DisputeAct.APPOINT);
    }

    @Test
    void theChairFollowsTheLastAppointment() {
        DisputeStatus standing = DisputeStatus.of(dispute(null, seat(UT, 5), seat(ZGT, 9), seat(MST, 7)), THREE);
        assertThat(standing).isEqualTo(new DisputeStatus(Phase.PANEL, NextStep.CHAIR, THREE, DAY.plusDays(9)));
        assertThat(possible(standing, MST))
                .containsExactly(DisputeAct.SETTLE, DisputeAct.APPOINT_CHAIR, DisputeAct.ASK_COURT);
        assertThat(standing.isElsewhere()).isFalse();
    }

    @Test
    void theCourtAndThenThePanelAreToAct() {
        Fact asked = new Fact(DAY.plusDays(10), "C/08/1");
        DisputeStatus court = DisputeStatus.of(dispute(asked, seat(UT, 5), seat(ZGT, 9), seat(MST, 7)), THREE);
        assertThat(court).isEqualTo(new DisputeStatus(Phase.PANEL, NextStep.COURT, THREE, DAY.plusDays(10)));
        assertThat(court.isElsewhere()).isTrue();
        Arbitrator chair = Arbitrator.chair(FRAMEWORK, ChosenBy.COURT, "mr. C. Smit", DAY.plusDays(12));
        DisputeStatus panel = DisputeStatus.of(dispute(asked, seat(UT, 5), seat(ZGT, 9), seat(MST, 7), chair), THREE);
        assertThat(panel).isEqualTo(new DisputeStatus(Phase.RULING, NextStep.RULE, THREE, DAY.plusDays(12)));
        assertThat(possible(panel, UT)).containsExactly(DisputeAct.SETTLE, DisputeAct.RULE);
    }

    private static Set<DisputeAct> possible(DisputeStatus standing, Party party) {
        Actor actor = new Actor(new UUID(0, 8), new UUID(0, 9), "Bestuurder", party.id(), Set.of());
        return standing.possible(dispute(null), actor);
    }

    private static DisputeDetails dispute(@Nullable Fact courtAsked, Arbitrator... seated) {
        return new DisputeDetails(
                new UUID(0, 7),
                FRAMEWORK,
                ZGT.id(),
                "Wie publiceert",
                "Alle drie",
                DAY.minusDays(9),
                null,
                1,
                null,
                new Fact(DAY, "Geen overeenstemming"),
                null,
                courtAsked,
                null,
                null,
                new ArrayList<>(List.of(seated)),
                List.of(),
                0);
    }

    private static Arbitrator seat(Party party, int days) {
        return Arbitrator.ofParty(FRAMEWORK, party.id(), "mr. " + party.code(), DAY.plusDays(days));
    }

    private static Party party(int id, String name) {
        return new Party(new UUID(0, id), name.toLowerCase(), name, new Localised(name, name));
    }
}
