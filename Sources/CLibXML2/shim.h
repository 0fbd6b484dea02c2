#ifndef COMMUNIQUE_CLIBXML2_SHIM_H
#define COMMUNIQUE_CLIBXML2_SHIM_H

// Where libxml2 was built with ICU, as on Debian, <libxml/encoding.h> takes in ICU's headers, and its
// types then clash with those of the ICU that Foundation brings: no program could import both. The
// part that needs them, the end of the structure of an encoding handler, is not ours to touch.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/encoding.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>

#endif
