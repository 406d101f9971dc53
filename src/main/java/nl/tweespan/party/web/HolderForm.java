package nl.tweespan.party.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Who holds an office.
 *
 * @param from the first day
 * @param until the first day on which it is no longer held; null leaves the end open
 */
record HolderForm(
        @NotNull @Nullable UUID personId,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

    /** Once the fields were checked. */
    UUID person() {
        return Objects.requireNonNull(personId);
    }

    /** Once the fields were checked. */
    LocalDate begin() {
        return Objects.requireNonNull(from);
    }
}
