package nl.tweespan.party.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import org.jspecify.annotations.Nullable;

/** A new unit. */
record NewUnitForm(
        @NotNull @Nullable UUID organisationId,
        @Nullable UUID parentId,
        @NotNull @Nullable UnitType type,

        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{party.unit.code.form}")
        @Nullable
        String code,

        @NotBlank @Size(max = 200) @Nullable String nameNl,
        @NotBlank @Size(max = 200) @Nullable String nameEn) {

    NewUnitForm {
        code = code == null ? null : code.strip();
        nameNl = nameNl == null ? null : nameNl.strip();
        nameEn = nameEn == null ? null : nameEn.strip();
    }
}
