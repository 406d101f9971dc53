package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words that go with ending or submitting a project. */
public record DeedForm(@NotBlank @Size(max = 4000) String words, long version) {}
