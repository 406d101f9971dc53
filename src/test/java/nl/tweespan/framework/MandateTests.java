package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.Somebody;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** Every cell of the mandates, written out a second time and by hand. */
class MandateTests {

    private static final UUID ZGT = Ids.next();
    private static final UUID STRANGER = Ids.next();
    private static final Framework FRAMEWORK = new Framework(
            Ids.next(),
            Ids.next(),
            1,
            LocalDate.of(2019, 11, 28),
            List.of(new Framework.Party(ZGT, "zgt", "ZGT", new Localised("ZGT", "ZGT"))),
            RealAgreement.definition());

    private static final Map<Mandate, Set<Role>> MEANT = """
            PROPOSE_AMENDMENT | COORDINATOR APPROVER BOARD_MEMBER
            ANSWER            | COORDINATOR APPROVER BOARD_MEMBER
            ADOPT_AMENDMENT   | BOARD_MEMBER
            GIVE_NOTICE       | BOARD_MEMBER
            KEEP_DISPUTE      | COORDINATOR APPROVER BOARD_MEMBER
            ARBITRATE         | BOARD_MEMBER
            KEEP_CONSULTATION | COORDINATOR APPROVER BOARD_MEMBER
            EVALUATE          | COORDINATOR APPROVER BOARD_MEMBER
            DRAFT_ANNEX       | COORDINATOR APPROVER BOARD_MEMBER
            ACCEPT_ANNEX      | BOARD_MEMBER
            """.lines()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(row -> Mandate.valueOf(row[0].strip()), row -> roles(row[1])));

    @ParameterizedTest
    @EnumSource
    void everyCellSaysWhatWasMeant(Mandate mandate) {
        for (Role role : Role.values()) {
            assertThat(mandate.heldBy(Somebody.with(role, ZGT, Ids.next()), FRAMEWORK))
                    .as(mandate + " x " + role)
                    .isEqualTo(MEANT.get(mandate).contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyActsForAPartyThatIsNotHisOrUnderAnAgreementOfOthers(Mandate mandate) {
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> mandate.of(Somebody.with(role, STRANGER, Ids.next()), FRAMEWORK))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Set<Role> roles(String names) {
        return List.of(names.strip().split(" ")).stream().map(Role::valueOf).collect(Collectors.toSet());
    }
}
