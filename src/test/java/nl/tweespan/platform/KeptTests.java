package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptTests {

    private final Stamps stamps = mock(Stamps.class);
    private final List<String> read = new ArrayList<>();
    private final Kept<Integer> kept = new Kept<>(stamps, "things", this::read);

    @BeforeEach
    void first() {
        stamp(1L);
    }

    @Test
    void readsOnceWhileTheStampStaysTheSame() {
        assertThat(kept.value()).isEqualTo(1);
        assertThat(kept.value()).isEqualTo(1);
    }

    @Test
    void readsAgainOnceAnybodyChangedIt() {
        kept.value();
        stamp(2L);
        assertThat(kept.value()).isEqualTo(2);
        assertThat(kept.value()).isEqualTo(2);
    }

    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        Kept<Integer> slow = new Kept<>(stamps, "things", () -> {
            stamp(7L);
            return read();
        });
        assertThat(slow.value()).isEqualTo(1);
        assertThat(slow.value()).isEqualTo(2);
        assertThat(slow.value()).isEqualTo(2);
    }

    @Test
    void drawsAnErrorPageFromMemoryWhenTheDatabaseCannotTell() {
        kept.value();
        stamp(null);
        assertThat(kept.value()).isEqualTo(1);
    }

    @Test
    void remembersNothingWhoseStampItDoesNotKnow() {
        stamp(null);
        kept.value();
        stamp(1L);
        assertThat(kept.value()).isEqualTo(2);
    }

    private void stamp(Long stamp) {
        when(stamps.of(any())).thenReturn(stamp);
        when(stamps.anew(any())).thenReturn(stamp);
    }

    private int read() {
        read.add("once");
        return read.size();
    }
}
