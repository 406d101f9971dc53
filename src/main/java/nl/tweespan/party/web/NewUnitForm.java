package nl.tweespan.party.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/** A new unit. */
record NewUnitForm(
        @NotNull @Nullable UUID organisationId,
        @Nullable UUID parentId,
        @NotNull @Nullable UnitType type,

        @NotBlank @Size(max = 60) @Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{party.unit.code.form}")
        String code,

        @NotBlank @Size(max = 200) String nameNl,
        @NotBlank @Size(max = 200) String nameEn) {

    NewUnitForm {
        code = code == null ? "" : code.strip();
        nameNl = nameNl == null ? "" : nameNl.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
    }

    Localised name() {
        return new Localised(nameNl, nameEn);
    }
}
