package nl.tweespan.party.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.party.life.PersonDetails;
import org.jspecify.annotations.Nullable;

/** Who somebody is. */
record PersonForm(
        @NotBlank @Size(max = 120) String name,
        @Email @Size(max = 254) @Nullable String email) {

    PersonForm {
        name = name == null ? "" : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    static PersonForm of(PersonDetails person) {
        return new PersonForm(person.name(), person.email());
    }
}
