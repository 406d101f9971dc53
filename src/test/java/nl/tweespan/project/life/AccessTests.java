package nl.tweespan.project.life;

import static nl.tweespan.project.life.ProjectMother.UT;
import static nl.tweespan.project.life.ProjectMother.ZGT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** Roles count for their own party, and leads on their own projects; the project is ZGT's proposal. */
class AccessTests {

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final Framework FRAMEWORK = new Framework(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            LocalDate.of(2019, 11, 28),
            List.of(party(ZGT, "zgt"), party(UT, "ut")),
            RealAgreement.definition());

    @Test
    void onlyTheReviewingPartyReviews() {
        assertThat(may(actor(ZGT, Role.REVIEWER), Stage.IN_REVIEW)).contains(Command.ENDORSE);
        assertThat(may(actor(UT, Role.REVIEWER), Stage.IN_REVIEW)).isEmpty();
        refused(actor(UT, Role.REVIEWER), Stage.IN_REVIEW, Command.ENDORSE, AccessDeniedException.class);
    }

    @Test
    void onlyTheApprovingPartyApproves() {
        assertThat(may(actor(UT, Role.APPROVER), Stage.IN_APPROVAL)).contains(Command.APPROVE);
        assertThat(may(actor(ZGT, Role.APPROVER), Stage.IN_APPROVAL)).isEmpty();
        assertThat(may(actor(ZGT, Role.APPROVER), Stage.SIGNING)).isEmpty();
        assertThat(may(actor(ZGT, Role.APPROVER), Stage.AGREED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void somebodyOfAThirdPartyDoesNothing(Role role) {
        UUID mst = UUID.randomUUID();
        for (Stage stage : Stage.values()) {
            assertThat(may(actor(mst, role), stage)).isEmpty();
        }
    }

    @Test
    void anotherLeadDoesNotEdit() {
        Actor another =
                new Actor(UUID.randomUUID(), STRANGER, "Another", ZGT, Set.of(new Actor.Grant(Role.PROJECT_LEAD, ZGT)));
        for (Stage stage : Stage.values()) {
            assertThat(Access.commands(another, standing(stage, ZGT)))
                    .as(stage.name())
                    .isEmpty();
        }
        refused(another, Stage.ELABORATION, Command.EDIT_PARTICULARS, AccessDeniedException.class);
    }

    @Test
    void aLeadOfTheOtherPartyElaboratesButDoesNotTouchTheDraftNorWithdraw() {
        Actor other =
                new Actor(UUID.randomUUID(), STRANGER, "Of UT", UT, Set.of(new Actor.Grant(Role.PROJECT_LEAD, UT)));
        assertThat(Access.commands(other, standing(Stage.DRAFT, ZGT))).isEmpty();
        assertThat(Access.commands(other, standing(Stage.IN_REVIEW, ZGT))).containsExactly(Command.DISCUSS);
        assertThat(Access.commands(other, standing(Stage.ELABORATION, ZGT)))
                .contains(Command.FILL_ELEMENT, Command.CONFIRM_ELEMENT, Command.REFUSE)
                .doesNotContain(Command.WITHDRAW);
    }

    @Test
    void theContactOfTheProposingPartyWithdrawsAndRefusesNothing() {
        for (Stage stage : List.of(Stage.ELABORATION, Stage.IN_APPROVAL)) {
            assertThat(may(actor(ZGT, Role.PROJECT_LEAD), stage))
                    .contains(Command.WITHDRAW)
                    .doesNotContain(Command.REFUSE);
        }
        refused(actor(ZGT, Role.PROJECT_LEAD), Stage.ELABORATION, Command.REFUSE, AccessDeniedException.class);
    }

    @Test
    void whoHasSignedHasConsented() {
        AccessFacts signed =
                new AccessFacts(FRAMEWORK, Stage.SIGNING, nobody(), ZGT, null, Set.of(UT), false, null, null, Set.of());
        assertThat(Access.commands(actor(UT, Role.SIGNATORY), signed)).containsExactly(Command.DISCUSS);
        assertThat(Access.commands(actor(ZGT, Role.SIGNATORY), signed))
                .containsExactlyInAnyOrder(Command.SIGN, Command.REFUSE, Command.DISCUSS);
    }

    @Test
    void anOpportunityIsTakenUpByAnyLeadBeforeAnythingElse() {
        for (UUID party : List.of(ZGT, UT)) {
            AccessFacts opportunity =
                    new AccessFacts(FRAMEWORK, Stage.DRAFT, nobody(), null, null, Set.of(), true, null, null, Set.of());
            assertThat(Access.commands(actor(party, Role.PROJECT_LEAD), opportunity))
                    .containsExactlyInAnyOrder(Command.EDIT_PROPOSAL, Command.DISCUSS);
        }
    }

    @Test
    void onlyTheRefusingPartyTells() {
        assertThat(Access.commands(actor(ZGT, Role.REVIEWER), standing(Stage.REFUSED, ZGT)))
                .containsExactlyInAnyOrder(Command.TELL_BY_WORD, Command.TELL_IN_WRITING);
        assertThat(Access.commands(actor(UT, Role.APPROVER), standing(Stage.REFUSED, ZGT)))
                .isEmpty();
        assertThat(Access.commands(actor(UT, Role.APPROVER), standing(Stage.REFUSED, UT)))
                .hasSize(2);
        assertThat(Access.commands(actor(ZGT, Role.COORDINATOR), standing(Stage.REFUSED, UT)))
                .isEmpty();
    }

    @Test
    void anActInAnotherStageIsTooLateAndNotForbidden() {
        refused(actor(UT, Role.APPROVER), Stage.SIGNING, Command.APPROVE, StaleVersion.class);
        refused(actor(ZGT, Role.REVIEWER), Stage.ELABORATION, Command.ENDORSE, StaleVersion.class);
        refused(actor(ZGT, Role.AUDITOR), Stage.SIGNING, Command.APPROVE, AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "BOARD_MEMBER"})
    void whoOnlyReadsChangesNothing(Role role) {
        for (Stage stage : Stage.values()) {
            assertThat(may(actor(ZGT, role), stage)).isEmpty();
            assertThat(may(actor(UT, role), stage)).isEmpty();
        }
    }

    private static Set<Command> may(Actor actor, Stage stage) {
        return Access.commands(actor, standing(stage, stage == Stage.REFUSED ? ZGT : null));
    }

    private static void refused(Actor actor, Stage stage, Command command, Class<? extends Exception> how) {
        assertThatThrownBy(() -> Access.require(actor, standing(stage, null), command))
                .isInstanceOf(how);
    }

    /** ZGT proposed it, its lead is the contact, and UT has named nobody yet. */
    private static AccessFacts standing(Stage stage, UUID refuser) {
        Map<UUID, UUID> contacts = nobody();
        contacts.put(ZGT, LEAD);
        return new AccessFacts(
                FRAMEWORK,
                stage,
                contacts,
                ZGT,
                stage == Stage.REFUSED ? refuser : null,
                Set.of(),
                true,
                null,
                null,
                Set.of());
    }

    private static Map<UUID, UUID> nobody() {
        Map<UUID, UUID> contacts = new HashMap<>();
        contacts.put(ZGT, null);
        contacts.put(UT, null);
        return contacts;
    }

    private static Actor actor(UUID party, Role... roles) {
        Set<Actor.Grant> grants =
                Arrays.stream(roles).map(role -> new Actor.Grant(role, party)).collect(Collectors.toSet());
        return new Actor(UUID.randomUUID(), LEAD, "Somebody", party, grants);
    }

    private static Framework.Party party(UUID id, String code) {
        return new Framework.Party(id, code, code.toUpperCase(), new Localised(code, code));
    }
}
