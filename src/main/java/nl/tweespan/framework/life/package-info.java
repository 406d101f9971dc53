/** How an agreement comes into the registry and is kept: import, versions of its text, term. */
@NullMarked
package nl.tweespan.framework.life;

import org.jspecify.annotations.NullMarked;
