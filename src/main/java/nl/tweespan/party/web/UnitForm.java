package nl.tweespan.party.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.party.life.UnitDetails;
import nl.tweespan.shared.Localised;

/** What a unit is called. */
record UnitForm(
        @NotBlank @Size(max = 200) String nameNl,
        @NotBlank @Size(max = 200) String nameEn) {

    UnitForm {
        nameNl = nameNl == null ? "" : nameNl.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
    }

    static UnitForm of(UnitDetails unit) {
        Localised name = unit.unit().name();
        return new UnitForm(name.nl(), name.en());
    }

    Localised name() {
        return new Localised(nameNl, nameEn);
    }
}
