package nl.tweespan.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The accent of a party and the ground behind it, as #rrggbb, on a light and on a dark page. */
@Embeddable
public record Colours(
        @Column(name = "colour_light") String light,
        @Column(name = "colour_light_ground") String lightGround,
        @Column(name = "colour_dark") String dark,
        @Column(name = "colour_dark_ground") String darkGround) {}
