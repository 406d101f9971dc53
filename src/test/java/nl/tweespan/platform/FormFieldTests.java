package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which kind of field a page draws for what a form asks. */
class FormFieldTests {

    private enum Answer {
        YES,
        NO
    }

    private record AnyForm(
            @NotBlank @Size(max = 300) String title,
            @Size(max = 2000) String reason,
            @Size(max = 20_000) String text,
            @RealDate String on,
            @Email @Size(max = 320) String email,
            Answer answer) {}

    @Test
    void theTypeAndTheChecksOfAFieldSayHowItIsDrawn() {
        assertThat(FormField.of(AnyForm.class))
                .containsExactly(
                        new FormField("title", "text", 4),
                        new FormField("reason", "lines", 4),
                        new FormField("text", "lines", 12),
                        new FormField("on", "date", 4),
                        new FormField("email", "email", 4),
                        new FormField("answer", "choice", 4));
    }
}
