package nl.tweespan.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** A planned meeting as typed. */
public record MeetingForm(
        @NotBlank @RealDate String meetsOn,
        @NotBlank @Size(max = 200) String place) {}
