package nl.tweespan.platform;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of each kind. */
record GalleryForm(
        @NotBlank @Size(max = 120) String title,
        @Email String mail,
        @Nullable BigDecimal amount,
        @Size(max = 2000) String text,
        @NotNull @Nullable LocalDate from,
        @NotBlank String theme,
        @NotNull @Nullable String spearhead,
        List<String> groups,
        boolean whw) {}
