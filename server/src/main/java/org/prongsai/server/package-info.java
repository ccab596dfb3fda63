/** The server: one process, one PostgreSQL database, one package a module. What starts it stands here. */
@NullMarked
package org.prongsai.server;

import org.jspecify.annotations.NullMarked;
