package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.tweespan.SignedInActor;
import nl.tweespan.framework.FrameworkVersions;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** A version that was adopted elsewhere counts at once, also while the memory of this node is from before it. */
class NewestVersionTests extends ChangeTest {

    @Autowired
    AmendmentService service;

    @Autowired
    FrameworkVersions versions;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void nobodyStartsFromAVersionThatIsNotTheLast() {
        Actor board = SignedInActor.signIn(accounts, "bestuur-ut");
        int before = newest();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                    insert into framework_version (id, framework_id, number, in_force_from, definition, sha256)
                    select gen_random_uuid(), framework_id, number + 1, in_force_from, definition, sha256
                    from framework_version where framework_id = ? and number = ?
                    """).params(framework().id(), before).update();
            assertThat(versions.newest(framework().id()).number()).isEqualTo(before + 1);
            assertThatThrownBy(() -> service.propose(
                            board,
                            "ut-zgt-2019",
                            before,
                            new AmendmentService.Proposal(
                                    "Daarom.", Map.of("9.1", new Localised("Anders.", "Otherwise.")), Terms.SAME)))
                    .isInstanceOf(StaleVersion.class);
        });
    }
}
