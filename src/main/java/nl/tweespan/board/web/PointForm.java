package nl.tweespan.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A point for the agenda as typed. */
record PointForm(@NotBlank @Size(max = 300) String title) {}
