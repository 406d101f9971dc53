package nl.tweespan.party.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The first day on which somebody no longer holds an office. */
record EndForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {}
