package nl.tweespan.annex.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.life.ThemeService.DomainWords;
import org.jspecify.annotations.Nullable;

/**
 * A domain as typed.
 *
 * @param institute id of the unit that it belongs to
 * @param groups ids of the groups that work on it
 */
record DomainForm(
        @NotBlank @Size(max = 200) @Nullable String nameNl,
        @NotBlank @Size(max = 200) @Nullable String nameEn,
        @NotBlank @Size(max = 4000) @Nullable String descriptionNl,
        @NotBlank @Size(max = 4000) @Nullable String descriptionEn,
        @NotNull @Nullable UUID institute,
        Set<UUID> groups) {

    DomainForm {
        groups = groups == null ? new LinkedHashSet<>() : groups;
    }

    static DomainForm empty() {
        return new DomainForm("", "", "", "", null, Set.of());
    }

    static DomainForm of(Domain domain) {
        Set<UUID> groups = new LinkedHashSet<>();
        domain.groups().stream().map(Unit::id).forEach(groups::add);
        return new DomainForm(
                domain.name().nl(),
                domain.name().en(),
                domain.description().nl(),
                domain.description().en(),
                domain.institute().id(),
                groups);
    }

    DomainWords words() {
        return new DomainWords(
                ThemeForm.words(nameNl, nameEn),
                ThemeForm.words(descriptionNl, descriptionEn),
                Objects.requireNonNull(institute),
                groups);
    }
}
