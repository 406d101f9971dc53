package nl.tweespan.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes record ids: UUID version 7 (RFC 9562), so that rows of one moment lie together in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id; its first 48 bits are the time in milliseconds since 1970 UTC. */
    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }
}
