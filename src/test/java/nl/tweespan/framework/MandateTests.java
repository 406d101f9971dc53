package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.Somebody;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final Map<String, Set<Role>> MEANT = """
            accept annex      | BOARD_MEMBER
            adopt amendment   | BOARD_MEMBER
            answer            | COORDINATOR APPROVER BOARD_MEMBER
            arbitrate         | BOARD_MEMBER
            draft annex       | COORDINATOR APPROVER BOARD_MEMBER
            evaluate          | COORDINATOR APPROVER BOARD_MEMBER
            give notice       | BOARD_MEMBER
            keep consultation | COORDINATOR APPROVER BOARD_MEMBER
            keep dispute      | COORDINATOR APPROVER BOARD_MEMBER
            propose amendment | COORDINATOR APPROVER BOARD_MEMBER
            """.lines()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(row -> row[0].strip(), row -> roles(row[1])));

    static Stream<Mandate> mandates() {
        return EveryMandate.all().stream().map(EveryMandate.Declared::mandate);
    }

    @Test
    void whatIsDeclaredIsMeant() {
        assertThat(mandates().map(Mandate::what)).containsExactlyInAnyOrderElementsOf(MEANT.keySet());
    }

    /** So that none is made past the table of docs/permissions.md. */
    @Test
    void aMandateIsAConstantOfItsRoom() {
        assertThat(EveryMandate.HOUSE.get(Mandate.class).getCodeUnitAccessesToSelf().stream()
                        .filter(call -> Set.of("of", "<init>")
                                        .contains(call.getTarget().getName())
                                && call.getTarget().getRawParameterTypes().size() == 2
                                && call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(String.class)))
                .isNotEmpty()
                .allMatch(call -> call.getOriginOwner().isEquivalentTo(Mandate.class)
                        || call.getOrigin().getName().equals("<clinit>"));
    }

    @ParameterizedTest
    @MethodSource("mandates")
    void everyCellSaysWhatWasMeant(Mandate mandate) {
        for (Role role : Role.values()) {
            assertThat(mandate.heldBy(Somebody.with(role, ZGT, Ids.next()), FRAMEWORK))
                    .as(mandate.what() + " x " + role)
                    .isEqualTo(MEANT.get(mandate.what()).contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("mandates")
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
