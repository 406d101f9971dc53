/** The life of an account: its roles and their confirmation, its password and the links for it. */
@NullMarked
package nl.tweespan.account.life;

import org.jspecify.annotations.NullMarked;
