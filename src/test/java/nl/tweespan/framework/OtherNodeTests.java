package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.life.FrameworkRepository;
import nl.tweespan.platform.Stamps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What another node remembers of the frameworks: a second {@link Frameworks} on the same database. */
@TweespanTest
class OtherNodeTests {

    @Test
    void aVersionIsKnownThereForAsLongAsItIsStored(
            @Autowired FrameworkRepository repository,
            @Autowired FrameworkVersions versions,
            @Autowired Stamps stamps,
            @Autowired TransactionTemplate transaction) {
        Frameworks there = new Frameworks(repository, stamps, TestClock.CLOCK);
        Framework framework = there.byCode("ut-zgt-2019");
        int before = there.versions(framework.id()).size();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Framework newest = there.versions(framework.id()).get(before - 1);
            versions.add(newest, TestClock.today().plusYears(1), versions.text(newest.versionId()));
            assertThat(there.versions(framework.id())).hasSize(before + 1);
        });

        assertThat(there.versions(framework.id())).hasSize(before);
    }
}
