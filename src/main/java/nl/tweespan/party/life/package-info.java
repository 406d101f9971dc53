/** The life of organisations, units, people and offices: their records, who may change them, and every act that does. */
@NullMarked
package nl.tweespan.party.life;

import org.jspecify.annotations.NullMarked;
