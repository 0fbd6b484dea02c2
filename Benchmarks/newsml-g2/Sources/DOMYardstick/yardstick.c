#include "yardstick.h"
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <sys/resource.h>
#include <time.h>

int yardstick_dom_round_trip(const char *xml, long length) {
    xmlDocPtr document = xmlReadMemory(xml, (int)length, NULL, NULL, XML_PARSE_NONET);
    if (document == NULL) return -1;
    xmlChar *bytes = NULL;
    int count = 0;
    xmlDocDumpMemory(document, &bytes, &count);
    xmlFree(bytes);
    xmlFreeDoc(document);
    return count;
}

int yardstick_dom_read(const char *xml, long length) {
    xmlDocPtr document = xmlReadMemory(xml, (int)length, NULL, NULL, XML_PARSE_NONET);
    if (document == NULL) return -1;
    xmlFreeDoc(document);
    return 0;
}

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                          int attribute_count, int defaulted_count, const xmlChar **attributes) {}
static void end_element(void *context, const xmlChar *name, const xmlChar *prefix,
                        const xmlChar *uri) {}
static void text(void *context, const xmlChar *characters, int length) {}

int yardstick_sax(const char *xml, long length) {
    xmlSAXHandler handler = {0};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start_element;
    handler.endElementNs = end_element;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    return xmlSAXUserParseMemory(&handler, 0, xml, (int)length);
}

double yardstick_cpu(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

long yardstick_peak(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return usage.ru_maxrss;
#else
    return usage.ru_maxrss * 1024;
#endif
}
