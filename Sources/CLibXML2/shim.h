#ifndef COMMUNIQUE_CLIBXML2_SHIM_H
#define COMMUNIQUE_CLIBXML2_SHIM_H

#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>

#endif
