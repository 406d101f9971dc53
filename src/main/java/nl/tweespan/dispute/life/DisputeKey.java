package nl.tweespan.dispute.life;

import java.util.UUID;

/**
 * Which dispute an act is about.
 *
 * @param code of the framework
 * @param version of the page from which the act came
 */
public record DisputeKey(String code, UUID id, long version) {}
