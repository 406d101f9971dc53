package nl.tweespan.annex.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.life.ThemeService.ThemeWords;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A theme as typed.
 *
 * @param units ids of the disciplines that work on it
 * @param participants ids of organisations that take part beside the parties
 */
record ThemeForm(
        @NotBlank @Size(max = 200) @Nullable String nameNl,
        @NotBlank @Size(max = 200) @Nullable String nameEn,
        @NotBlank @Size(max = 4000) @Nullable String descriptionNl,
        @NotBlank @Size(max = 4000) @Nullable String descriptionEn,
        Set<UUID> units,
        Set<UUID> participants) {

    ThemeForm {
        units = units == null ? new LinkedHashSet<>() : units;
        participants = participants == null ? new LinkedHashSet<>() : participants;
    }

    static ThemeForm empty() {
        return new ThemeForm("", "", "", "", Set.of(), Set.of());
    }

    static ThemeForm of(Theme theme) {
        Set<UUID> units = new LinkedHashSet<>();
        theme.units().stream().map(Unit::id).forEach(units::add);
        return new ThemeForm(
                theme.name().nl(),
                theme.name().en(),
                theme.description().nl(),
                theme.description().en(),
                units,
                new LinkedHashSet<>(theme.participants()));
    }

    ThemeWords words() {
        return new ThemeWords(words(nameNl, nameEn), words(descriptionNl, descriptionEn), units, participants);
    }

    /** The words of a form that was found complete. */
    static Localised words(@Nullable String dutch, @Nullable String english) {
        return new Localised(
                Objects.requireNonNull(dutch).strip(),
                Objects.requireNonNull(english).strip());
    }
}
