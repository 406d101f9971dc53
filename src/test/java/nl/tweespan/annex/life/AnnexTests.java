package nl.tweespan.annex.life;

import static nl.tweespan.annex.life.Contents.START;
import static nl.tweespan.annex.life.Contents.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.VersionOutcome;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnexTests {

    private final AcceptedVersions accepted = mock(AcceptedVersions.class);
    private final Annex annex = new Annex(accepted, mock(Stamps.class));
    private final AnnexVersion first = Contents.first();
    private final UUID framework = first.frameworkId();
    private final AnnexVersion second = ahead();

    @BeforeEach
    void versions() {
        when(accepted.all(framework)).thenReturn(List.of(first, second));
        when(accepted.newest(framework)).thenReturn(Optional.of(second));
    }

    @Test
    void aVersionThatLiesAheadIsKnownButDoesNotHoldYet() {
        assertThat(annex.inForce(framework, TODAY)).isEqualTo(first);
        assertThat(annex.inForce(framework, TODAY.plusDays(9))).isEqualTo(first);
        assertThat(annex.inForce(framework, TODAY.plusDays(10))).isEqualTo(second);
        assertThat(annex.known(framework, TODAY)).contains(second);
        assertThat(annex.known(framework, TODAY.minusDays(1))).contains(first);
        assertThat(annex.known(framework, START.minusDays(1))).isEmpty();
        assertThat(annex.newest(framework)).isEqualTo(second);
    }

    @Test
    void beforeTheFirstThereIsTheFirst() {
        assertThat(annex.inForce(framework, START.minusYears(1))).isEqualTo(first);
    }

    @Test
    void aFrameworkThatIsNotKnownHasNone() {
        assertThatThrownBy(() -> annex.inForce(new UUID(0, 0), TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annex.newest(new UUID(0, 0))).isInstanceOf(NotFound.class);
    }

    @Test
    void readsOnceForAsLongAsTheStampStays() {
        annex.versions(framework);
        annex.versions(framework);
        verify(accepted, times(1)).all(any());
    }

    @Test
    void whatIsCopiedComesFromTheDatabase() {
        AnnexVersion third = new AnnexVersion(
                new UUID(3, 3),
                framework,
                3,
                TODAY,
                null,
                TODAY,
                VersionOutcome.REVISED,
                null,
                List.of(),
                Contents.content());
        annex.versions(framework);
        when(accepted.newest(framework)).thenReturn(Optional.of(third));
        assertThat(annex.newest(framework)).isEqualTo(third);
    }

    private AnnexVersion ahead() {
        Draft draft = Draft.of(first, Contents.BY);
        draft.plan(new VersionPlan(TODAY.plusDays(10), null, null), TODAY);
        draft.offer(new DraftRow.Offer(new UUID(1, 1), TODAY));
        draft.accept(new Acceptance(Contents.ZGT, new UUID(1, 2), "Somebody", TODAY));
        return draft.version(first, first.reviewTerm());
    }
}
