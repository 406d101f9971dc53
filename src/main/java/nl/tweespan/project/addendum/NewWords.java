package nl.tweespan.project.addendum;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an element says from now on: its text, never blank, and its evidence. */
@Embeddable
public record NewWords(String text, @Nullable String evidence) {}
