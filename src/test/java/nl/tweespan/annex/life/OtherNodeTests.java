package nl.tweespan.annex.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tweespan.TweespanTest;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.HasActor;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** What another node remembers of the annex: a second {@link Annex} on the same database. */
@TweespanTest
class OtherNodeTests {

    @Autowired
    private Annex annex;

    @Autowired
    private AcceptedVersions accepted;

    @Autowired
    private AnnexRepository repository;

    @Autowired
    private Stamps stamps;

    @Autowired
    private Parties parties;

    @Autowired
    private DraftService here;

    @Autowired
    private Matrices matrices;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Acts acts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService accounts;

    private Framework framework;
    private Annex otherAnnex;
    private DraftService there;

    @BeforeEach
    void start(@Autowired Frameworks frameworks) {
        framework = frameworks.byCode("ut-zgt-2019");
        otherAnnex = new Annex(accepted, stamps);
        there = new DraftService(acts, repository, otherAnnex, matrices, drafts, parties);
    }

    @Test
    void aVersionAcceptedHereIsKnownThere() {
        assertThat(last(otherAnnex)).isEqualTo(last(annex));
        AnnexVersion version = accept();
        assertThat(last(annex)).isEqualTo(version.id());
        assertThat(last(otherAnnex)).isEqualTo(version.id());
    }

    @Test
    void aDraftBegunThereCopiesWhatWasAcceptedHere() {
        last(otherAnnex);
        AnnexVersion version = accept();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            there.begin(actor("coordinator"), framework.code());
            assertThat(draft().content().themes().get(0).name())
                    .isEqualTo(version.themes().get(0).name());
        });
    }

    /** A version with one theme under another name. */
    private AnnexVersion accept() {
        here.begin(actor("coordinator"), framework.code());
        String name = "Kanker " + UUID.randomUUID();
        transaction.executeWithoutResult(status -> here.change(
                actor("coordinator"),
                framework.code(),
                draft().row().version(),
                in -> in.record()
                        .put(
                                Contents.renamed(in.record().content().themes().get(0), name, name),
                                in.by().on())));
        here.offer(actor("coordinator"), framework.code(), draft().row().version());
        here.accept(actor("bestuur-zgt"), framework.code(), draft().text());
        return here.accept(actor("bestuur-ut"), framework.code(), draft().text());
    }

    private UUID last(Annex node) {
        List<AnnexVersion> versions = node.versions(framework.id());
        return versions.get(versions.size() - 1).id();
    }

    private Draft draft() {
        return repository.draft(framework.id()).orElseThrow();
    }

    private Actor actor(String account) {
        return ((HasActor) accounts.loadUserByUsername(account)).actor();
    }
}
