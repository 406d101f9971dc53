package nl.tweespan.project.addendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.project.addendum.AddendumStep.Kind;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** An addendum is approved first, signed by each party, and closes once. */
class AddendumTests {

    private static final UUID ZGT = UUID.randomUUID();
    private static final UUID UT = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final Fingerprint READ = Fingerprint.of("0".repeat(64));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void nobodySignsBeforeTheApproval() {
        Addendum addendum = addendum(DAY);

        assertThatThrownBy(() -> addendum.sign(UNIT, DAY, READ, by(ZGT, DAY))).isInstanceOf(RuleBroken.class);
        assertThat(addendum.standing()).isEqualTo(new OpenAddendum(ZGT, Set.of(UT), Set.of()));
    }

    @Test
    void holdsFromTheLastSignatureAndNotBeforeItsDay() {
        Addendum soon = signed(addendum(DAY));
        Addendum later = signed(addendum(DAY.plusDays(90)));

        assertThat(soon.holdsFrom()).isEqualTo(DAY.plusDays(6));
        assertThat(later.holdsFrom()).isEqualTo(DAY.plusDays(90));
        assertThat(later.state()).isEqualTo(AddendumState.AGREED);
    }

    @Test
    void isSignedBetweenTheApprovalAndToday() {
        Addendum addendum = addendum(DAY);
        addendum.approve(READ, by(UT, DAY.plusDays(3)));

        for (LocalDate wrong : Set.of(DAY.plusDays(2), DAY.plusDays(7))) {
            assertThatThrownBy(() -> addendum.sign(UNIT, wrong, READ, by(ZGT, DAY.plusDays(6))))
                    .isInstanceOf(RuleBroken.class);
        }
        assertThat(addendum.standing().signing()).containsExactlyInAnyOrder(ZGT, UT);
    }

    @Test
    void aPartySignsOnce() {
        Addendum addendum = addendum(DAY);
        addendum.approve(READ, by(UT, DAY));
        addendum.sign(UNIT, DAY, READ, by(ZGT, DAY));

        assertThatThrownBy(() -> addendum.sign(UNIT, DAY, READ, by(ZGT, DAY))).isInstanceOf(StaleVersion.class);
        addendum.agree(by(ZGT, DAY));
        assertThat(addendum.state()).isEqualTo(AddendumState.OPEN);
    }

    @Test
    void whatIsClosedStaysClosed() {
        Addendum addendum = addendum(DAY);
        addendum.decline("No.", by(UT, DAY));

        assertThatThrownBy(() -> addendum.withdraw("Why not.", by(ZGT, DAY))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> signed(addendum)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void anExtensionMovesTheLastDayAloneToALaterOneAndAsksNoMoney() {
        AgreementText agreement = new AgreementText(DAY, DAY.plusYears(1), Map.of());

        assertThat(end(DAY.plusYears(2), false).extend(agreement)).isTrue();
        assertThat(end(DAY.plusYears(2), true).extend(agreement)).isFalse();
        assertThat(end(DAY.plusMonths(2), false).extend(agreement)).isFalse();
        assertThat(new Amendments(null, DAY.plusYears(2), Map.of("d", new NewWords("Other.", null)), false)
                        .extend(agreement))
                .isFalse();
    }

    private static Amendments end(LocalDate last, boolean money) {
        return new Amendments(null, last, Map.of(), money);
    }

    private static Addendum addendum(LocalDate from) {
        Addendum addendum =
                new Addendum(UUID.randomUUID(), 1, end(DAY.plusYears(1), false), from, "Longer.", by(ZGT, DAY));
        addendum.ask(Kind.APPROVE, UT, "medical-director");
        addendum.ask(Kind.SIGN, UT, "dean");
        addendum.ask(Kind.SIGN, ZGT, "cluster-manager");
        return addendum;
    }

    private static Addendum signed(Addendum addendum) {
        addendum.approve(READ, by(UT, DAY.plusDays(3)));
        addendum.sign(UNIT, DAY.plusDays(4), READ, by(UT, DAY.plusDays(5)));
        addendum.sign(UNIT, DAY.plusDays(5), READ, by(ZGT, DAY.plusDays(6)));
        addendum.agree(by(ZGT, DAY.plusDays(6)));
        return addendum;
    }

    private static Attribution by(UUID party, LocalDate on) {
        return new Attribution(
                UUID.randomUUID(), "Somebody", party, on, on.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
