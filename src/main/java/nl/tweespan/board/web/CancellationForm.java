package nl.tweespan.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a consultation does not take place, as typed. */
record CancellationForm(@NotBlank @Size(max = 2000) String reason) {}
