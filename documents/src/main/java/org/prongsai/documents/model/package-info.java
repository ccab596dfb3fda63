/**
 * The document model: what an official document consists of, free of any file format. The writers in the rooms beside
 * this one turn it into DOCX, PDF, HTML and XLSX.
 */
@NullMarked
package org.prongsai.documents.model;

import org.jspecify.annotations.NullMarked;
