package nl.tweespan.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is taken back, as typed. */
public record WithdrawalForm(@NotBlank @Size(max = 4000) String because) {}
