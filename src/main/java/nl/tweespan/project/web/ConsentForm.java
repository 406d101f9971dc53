package nl.tweespan.project.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says who agrees; it may be nothing. */
public record ConsentForm(@Size(max = 4000) @Nullable String remark) {}
