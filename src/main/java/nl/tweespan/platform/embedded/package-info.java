/** The PostgreSQL server that Tweespan starts by itself when nobody names another one. */
@NullMarked
package nl.tweespan.platform.embedded;

import org.jspecify.annotations.NullMarked;
