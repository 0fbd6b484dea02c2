import Communique

extension LanguageFacts {
    static let spanish = LanguageFacts(
        tag: "es",
        ownNames: "español | castellano | es | esp",
        functionWords: """
            el la los las de del y en un una es que por para con no se su sus al lo como más \
            pero este esta estos estas ha han hay sobre entre ya también desde hasta cuando muy \
            sin ser son fue era está están nos nuestro nuestra nuestros nuestras yo usted \
            ustedes ellos ellas ella él le les me todo todos todas toda otros donde durante \
            contra así porque cada años año dos hoy tiene tienen puede hacer parte sido según \
            además tanto quien mismo eso ese esa muchas gracias va vamos hemos esto o si ante \
            bajo tras
            """,
        letters: "ñáéíóúü",
        months: [
            "enero ene. ene",
            "febrero feb. feb",
            "marzo mar. mar",
            "abril abr. abr",
            "mayo may. may",
            "junio jun. jun",
            "julio jul. jul",
            "agosto ago. ago",
            "septiembre setiembre sept. sept sep. sep set",
            "octubre oct. oct",
            "noviembre nov. nov",
            "diciembre dic. dic",
        ],
        weekdays: """
            lunes lun. lun martes mar. mar miércoles miercoles mié. mié mie jueves jue. jue \
            viernes vie. vie sábado sabado sáb. sáb sab domingo dom. dom
            """,
        lengthOfEnglish: 1.14,
        nameLinks: "de la los las del el y e para en",
        shortFormLabels: "en adelante | en lo sucesivo | a continuación",
        kinds: [
            .speech: """
            discurso | intervención | palabras | palabras de | palabras del | alocución
            mensaje a la nación | conferencia | conferencia magistral | discurso inaugural
            discurso de apertura | discurso de clausura | discurso de investidura
            discurso de toma de posesión | palabras de apertura | palabras de bienvenida
            palabras de clausura | palabras de inauguración | palabras iniciales
            palabras introductorias | observaciones | observaciones iniciales | ponencia | brindis
            panegírico | elogio | exposición | comparecencia | saludo | saludos de bienvenida
            disertación | intervenciones | versión estenográfica | alocución presidencial
            oratoria | homilía | observaciones finales
            """,
            .statement: """
            declaración | declaraciones | declaración a la prensa | declaración de prensa
            declaración institucional | declaración oficial | declaración inicial
            declaración introductoria | declaración atribuible al | posicionamiento
            pronunciamiento | comentario | comentarios | manifestaciones | reacción
            declaración del portavoz | declaración de la portavoz | nota aclaratoria
            """,
            .jointStatement: """
            declaración conjunta | declaración común | comunicado conjunto
            comunicado de prensa conjunto | nota de prensa conjunta
            declaración de prensa conjunta | declaración conjunta de prensa
            posicionamiento conjunto | declaración trilateral | pronunciamiento conjunto
            """,
            .declaration: """
            resolución | declaración de los jefes de estado | declaración política | manifiesto
            proclama | moción | llamamiento | llamado | acuerdo | decisión | proposición
            """,
            .communique: """
            comunicado | comunicado final | comunicado oficial | comunicado especial
            referencia del consejo de ministros | conclusiones | comunicado de la cumbre
            """,
            .pressRelease: """
            comunicado de prensa | nota de prensa | nota informativa | boletín de prensa | boletín
            gacetilla | gacetilla de prensa | nota a la prensa | información de prensa
            información a la prensa | boletín informativo | comunicado a la prensa
            comunicación de prensa | parte de prensa | nota a los medios | boletín especial
            """,
            .interview: """
            entrevista | entrevista con | entrevista a | entrevista al | entrevista de
            conversación con | en conversación con | diálogo con | respuestas a las preguntas
            concedió una entrevista | encuentro con | preguntas a | entrevista concedida
            """,
            .transcript: """
            conferencia de prensa | rueda de prensa | conferencia de prensa conjunta
            rueda de prensa posterior al consejo de ministros | rueda informativa | transcripción
            transcripción de | versión estenográfica de la conferencia | encuentro informativo
            comparecencia ante los medios | comparecencia de prensa
            sesión de preguntas y respuestas | sesión informativa | preguntas y respuestas
            diario de sesiones | acta | audiencia | reunión informativa | contacto con la prensa
            declaraciones a los medios | atención a medios | sesión de control | canutazo
            vocería | punto de prensa | pauta de prensa | conferencia mañanera
            """,
            .announcement: """
            convocatoria | convocatoria de prensa | convocatoria a medios | aviso | aviso a medios
            aviso a los medios | aviso a los medios de comunicación | aviso de prensa | invitación
            invitación a medios | invitación a la prensa | agenda | agenda informativa
            previsión informativa | ficha técnica | ficha informativa | hoja informativa
            hoja de datos | anuncio | acreditación | acreditaciones | acreditación de prensa
            acreditación de medios | licitación | vacante | oferta de empleo | concurso | edicto
            reserva la fecha | nota conceptual | nota de convocatoria | citación a medios
            """,
            .message: """
            mensaje | mensaje de felicitación | mensaje de condolencia | mensaje de condolencias
            mensaje de año nuevo | mensaje de navidad | mensaje con motivo | carta | carta abierta
            telegrama | felicitación | felicitaciones | condolencias | pésame | saludo | saludos
            esquela | carta de felicitación | nota de pésame
            """,
            .news: "noticia | noticias | actualidad | novedad | novedades | breves",
        ],
        phrases: [
            .home: """
            inicio | está usted en | usted está en | usted está aquí | estás en | te encuentras en
            se encuentra en | se encuentra usted en | portada | página de inicio
            página principal | principal | home | ruta de navegación | ir a inicio
            sobrescribir enlaces de ayuda a la navegación
            """,
            .furniture: """
            menú | menú principal | navegación | navegación principal | buscar | búsqueda
            buscador | búsqueda avanzada | iniciar sesión | inicia sesión | acceder | acceso
            ingresar | entrar | registrarse | regístrate | regístrese | mi cuenta | cerrar sesión
            suscribirse | suscríbete | suscríbase | suscripción | suscripciones | boletín
            boletines | boletín de noticias | newsletter | imprimir | imprimir página
            imprimir esta página | imprimir artículo | versión para imprimir | versión imprimible
            compartir | comparte | compártelo | compartir en | compartir esta página
            compartir este artículo | compartir esta noticia | compartir noticia
            comparta esta noticia | enviar por correo | enviar por correo electrónico
            enviar por email | enviar a un amigo | copiar enlace | copiar | enlace copiado
            volver | volver atrás | atrás | regresar | volver arriba | arriba | subir | ir arriba
            inicio de la página | volver al listado | volver al inicio | volver a noticias
            volver a la lista | siguiente | siguientes | anterior | anteriores | página siguiente
            página anterior | cerrar | cerrar menú | abrir menú | mapa del sitio | mapa web
            mapa de sitio | aviso legal | nota legal | accesibilidad | privacidad
            política de privacidad | aviso de privacidad | protección de datos
            términos y condiciones | términos de uso | condiciones de uso | condiciones generales
            descargo de responsabilidad | contacto | contacta | contáctenos | contáctanos
            contactar | quiénes somos | sobre nosotros | acerca de | acerca de nosotros
            acerca del sitio | conócenos | ayuda | preguntas frecuentes | faq | rss | canal rss
            sala de prensa | prensa | área de prensa | gabinete de prensa | centro de prensa
            sala de medios | todas las noticias | ver todas las noticias | todos los comunicados
            todas las notas | más noticias | ver todo | ver todos | ver todas | ver más
            ver más noticias | leer más | seguir leyendo | continuar leyendo | más información
            más | más info | saber más | mostrar más | cargar más | ocultar | aceptar
            aceptar todo | aceptar todas | aceptar cookies | aceptar todas las cookies | rechazar
            rechazar todo | rechazar todas | rechazar cookies | configurar | configurar cookies
            configuración de cookies | configuración | gestionar cookies | política de cookies
            guardar configuración | estoy de acuerdo | de acuerdo | entendido | ok | español
            castellano | idioma | idiomas | cambiar idioma | seleccione idioma
            versión en español | versión en inglés | inglés | catalán | gallego | euskera
            valenciano | publicidad | anuncio | anuncios | patrocinado | contenido patrocinado
            comentarios | comentar | deja un comentario | dejar un comentario | deja una respuesta
            escribir un comentario | sin comentarios | no hay comentarios | añadir comentario
            síguenos | síganos | síguenos en | síganos en | redes sociales | mantente informado
            manténgase informado | saltar al contenido | saltar al contenido principal
            ir al contenido | ir al contenido principal | pasar al contenido principal | escuchar
            escuchar noticia | escuchar artículo | aumentar texto | tamaño de texto
            tamaño de letra | contraste | alto contraste | sitio oficial | página oficial
            portal oficial | todos los derechos reservados | derechos reservados | fin
            fin del comunicado | empleo | trabaja con nosotros | galería | galería de fotos
            galería de imágenes | galería multimedia | fotogalería | multimedia | videos | vídeos
            fotos | tienda | donar | haz una donación | dona | dona ahora | traducir | guardar
            favoritos | enlaces | enlaces de interés | enlaces rápidos | accesos directos
            sede electrónica | transparencia | portal de transparencia | atención ciudadana
            trámites | trámites y servicios | hemeroteca | archivo | archivo de noticias | eventos
            ¿le ha resultado útil? | ¿te ha resultado útil? | ¿fue útil esta página?
            ¿le resultó útil esta página? | sí no | reportar un error | reportar error
            informar de un error | glosario | directorio | perfil del contratante
            """,
            .commentLabel: """
            comentarios | comentario | deja un comentario | dejar un comentario
            deja una respuesta | añadir comentario | comentarios de los lectores
            participa en la conversación
            """,
            .relatedLabel: """
            noticias relacionadas | noticia relacionada | artículos relacionados
            artículo relacionado | contenido relacionado | contenidos relacionados
            entradas relacionadas | notas relacionadas | publicaciones relacionadas
            información relacionada | comunicados relacionados | documentos relacionados
            enlaces relacionados | temas relacionados | relacionados | relacionadas | relacionado
            lea también | lee también | leer también | lea además | también puede leer
            te puede interesar | le puede interesar | también te puede interesar
            también le puede interesar | quizás te interese | quizás le interese | te recomendamos
            le recomendamos | recomendado | recomendados | recomendadas | recomendamos
            véase también | ver también | vea también | ver además | más noticias
            más sobre este tema | más sobre | más en | más información sobre | otras noticias
            otras notas | otros comunicados | otros artículos | últimas noticias
            últimas entradas | últimos comunicados | últimas publicaciones | lo último
            noticias recientes | entradas recientes | publicaciones recientes
            artículos recientes | lo más leído | lo más visto | más leídas | más leídos
            las más leídas | más vistos | más populares | populares | destacado | destacados
            destacadas | noticias destacadas | tendencias | en esta sección | sobre el mismo tema
            en este tema | no te pierdas | no se pierda | para saber más
            para más información sobre el tema | noticia anterior | noticia siguiente
            siguiente noticia | artículo anterior | artículo siguiente | entrada anterior
            entrada siguiente | a fondo | además
            """,
            .tagLabel: """
            etiquetas | etiqueta | tags | tag | etiquetado | etiquetado como | etiquetado en
            palabras clave | palabra clave | palabras claves | temas | tema | temáticas | temática
            materias | materia | categorías | categoría | tipo de contenido | tipo de documento
            tipo | tipo de publicación | archivado en | archivado como | publicado en
            publicado bajo | sección | secciones | área | áreas | ámbito | región | regiones
            país | países | departamento | referencia | ref | ref. | número | comunicado n°
            comunicado nº | comunicado no | boletín no | nota de prensa n° | sector | sectores
            serie | dónde estamos | qué hacemos | descriptores | clasificación | hashtags
            temas de la nota
            """,
            .contactLabel: """
            contacto | contactos | contacto de prensa | contacto para prensa | contacto prensa
            contacto para medios | contacto para los medios | contacto de medios
            contacto con los medios | contacto para la prensa | contactos de prensa
            contactos para los medios | contactos con los medios | contacto para inversores
            contacto para inversionistas | relaciones con inversores | relación con inversores
            relaciones con inversionistas | relaciones con los medios | oficina de prensa
            gabinete de prensa | gabinete de comunicación | departamento de prensa
            servicio de prensa | dirección de comunicación | dirección de comunicación social
            departamento de comunicación | oficina de comunicación | comunicación
            para más información | para mayor información | más información | mayor información
            mayores informes | para información adicional | información adicional
            para obtener más información | información de contacto | datos de contacto
            datos de contacto de prensa | persona de contacto | personas de contacto | consultas
            consultas de prensa | consultas de los medios | consultas de medios
            atención a medios | atención a los medios | atención a la prensa | portavoz | vocero
            vocera | línea de atención | teléfono de atención | correo de contacto
            solicitud de entrevistas | solicitudes de información | informes
            prensa y comunicación | contáctese con
            """,
            .attachmentLabel: """
            documentos | documento | documentos adjuntos | documento adjunto | archivos
            archivos adjuntos | archivo adjunto | adjuntos | adjunto | ficheros
            ficheros adjuntos | anexos | anexo | descargas | descarga | descargar | descargables
            para descargar | documentos para descargar | material descargable | materiales
            material de apoyo | material de prensa | kit de prensa | dossier de prensa
            carpeta de prensa | documentación | documentos asociados | documentos anexos
            documentos de interés | recursos | más recursos | recursos multimedia
            archivos para descargar | imágenes para descargar
            """,
            .noteLabel: """
                acerca de | sobre nosotros | sobre la empresa
            nota a los editores | notas a los editores | nota para los editores
            notas para los editores | nota para editores | notas para editores | nota del editor
            nota de la redacción | nota de redacción | nota a los redactores
            notas para redactores | n. de la r | nota | notas | aclaración | aviso | aviso legal
            descargo de responsabilidad | exención de responsabilidad | declaraciones prospectivas
            declaraciones a futuro | declaraciones con miras al futuro | manifestaciones de futuro
            información prospectiva | advertencia | advertencia sobre declaraciones prospectivas
            nota de cautela | nota aclaratoria | sobre la empresa | sobre la compañía
            sobre la organización | sobre el banco | sobre el autor | sobre la autora
            sobre nosotros | sobre el proyecto | acerca de la empresa | acerca de la compañía
            acerca del autor | acerca de nosotros | acerca de la organización | corrección
            fe de erratas | fe de errores | rectificación | nota a los corresponsales
            nota para los periodistas | nota técnica | medidas financieras no gaap
            """,
            .headingLabel: """
            antecedentes | contexto | próximos pasos | siguientes pasos | conclusión
            conclusiones | introducción | perspectivas | resumen | síntesis | resumen ejecutivo
            puntos clave | claves | las claves | puntos destacados | aspectos destacados
            datos destacados | lo más destacado | recomendaciones | panorama general | panorama
            visión general | cronología | calendario | qué sigue | ¿qué sigue?
            por qué es importante | principales conclusiones | principales resultados | resultados
            principales hallazgos | citas | cita | historia | datos clave | cifras
            datos y cifras | cifras clave | hechos | preámbulo | acreditación | inscripción
            inscripciones | programa | agenda | orden del día | preguntas y respuestas
            teleconferencia | conferencia telefónica | considerando | objetivos | medidas
            detalles | palabras de apertura | visto | balance | información general
            a modo de conclusión
            """,
            .publishedLabel: """
            publicado | publicada | publicado el | publicada el | publicado en | fecha
            fecha de publicación | fecha publicación | fecha de emisión | fecha de lanzamiento
            fecha de la noticia | fecha del comunicado | fecha de creación | creado | creado el
            creada el | emitido | emitido el | publicación | fecha y hora | posteado | posteado el
            subido el | difundido el | divulgado el | colgado el | fechado | pronunciado el
            primera publicación | comunicado del | nota publicada el | noticia del | redactado el
            dado a conocer el | actualidad del
            """,
            .updatedLabel: """
            actualizado | actualizada | actualizado el | actualizada el | actualizado a las
            última actualización | última actualización el | fecha de actualización
            fecha de última actualización | actualización | última modificación | modificado
            modificado el | modificada el | fecha de modificación | fecha de última modificación
            última revisión | revisado el | fecha de revisión | página actualizada el
            ultima actualizacion | ultima modificacion | última edición | editado el | act | act.
            """,
            .questionLabel: """
            p | p. | p.- | pregunta | preguntas | periodista | el periodista | la periodista
            periodistas | reportero | reportera | prensa | interlocutor | interlocutora
            entrevistador | entrevistadora | q | pregunta del público | repregunta | corresponsal
            medios | preg | preg.
            """,
            .answerLabel: "r | r. | r.- | respuesta | resp | resp. | contestación",
            .moderatorLabel: """
            moderador | moderadora | el moderador | la moderadora | presentador | presentadora
            presidente | presidenta | el presidente | la presidenta | señor presidente
            señora presidenta | el señor presidente | la señora presidenta | portavoz | vocero
            vocera | ministra portavoz | secretario de estado de comunicación
            maestro de ceremonias | maestra de ceremonias | anfitrión | anfitriona | operador
            operadora | intérprete | locutor | locutora | interviene el presidente | secretaria
            secretario
            """,
            .fieldLabel: """
            quién | quiénes | quien | quienes | qué | que | cuándo | cuando | dónde | donde
            por qué | cómo | lugar | hora | horario | fecha | fecha y hora | fecha y lugar | día
            lugar y fecha | participantes | participan | asistentes | ponentes | intervienen
            oradores | tema | asunto | formato | dirección | idiomas | inscripción | inscripciones
            registro | acreditación | acreditaciones | fecha límite | plazo | transmisión en vivo
            en directo | en vivo | evento | acto | duración | organiza | organizador
            organizadores | acceso | oportunidad gráfica | posibilidad de imágenes | cobertura
            objeto | convoca | contacto | sede | modalidad | nota | programa
            """,
            .typeLabel: """
            comunicado de prensa | comunicados de prensa | comunicado | comunicados
            nota de prensa | notas de prensa | nota informativa | nota a los medios | boletín
            boletín de prensa | boletines | noticia | noticias | actualidad | novedades | discurso
            discursos | intervención | intervenciones | palabras | mensaje | mensajes
            declaración | declaraciones | declaración conjunta | declaración institucional
            comunicado conjunto | aviso | aviso a medios | convocatoria | convocatorias | agenda
            invitación | entrevista | entrevistas | conferencia de prensa | conferencias de prensa
            rueda de prensa | ruedas de prensa | transcripción | transcripciones
            versión estenográfica | versiones estenográficas | informe | informes | publicación
            publicaciones | artículo | artículos | opinión | tribuna | columna | editorial
            análisis | blog | reportaje | crónica | ficha informativa | hoja informativa | anuncio
            evento | eventos | resolución | resoluciones | llamamiento | carta | carta abierta
            historia | historias | documento | documentos | política | economía | sociedad | mundo
            cultura | deportes | nacional | nacionales | internacional | internacionales | país
            sucesos | justicia | salud | educación | defensa | exteriores | política exterior
            última hora | urgente | en vivo | exclusiva | destacado | gacetilla
            referencia del consejo de ministros | exterior | seguridad | ciencia | turismo
            """,
            .furnitureStart: """
            compartir | comparte | comparta | síguenos | síganos | sígueme | seguir en | copyright
            © | saltar al | saltar a | ir al | ir a la | pasar al | suscríbete | suscríbase
            suscríbete a | regístrate | regístrese en | recibe | reciba | volver a | volver al
            regresar a | regresar al | está usted en | usted está en | usted está aquí | estás en
            se encuentra en | otros idiomas | idiomas disponibles | disponible en
            también disponible en | esta página está disponible en | leer en | este sitio utiliza
            este sitio usa | este sitio web utiliza | este sitio web usa | esta web utiliza
            esta web usa | esta página utiliza | esta página web | nuestro sitio
            utilizamos cookies | usamos cookies | utilizamos cookies propias
            al continuar navegando | al hacer clic en | si continúa navegando
            si continúas navegando | si sigue navegando | al navegar | aceptar las
            un sitio oficial | sitio web oficial | página web oficial | el sitio oficial
            portal único | imprimir | enviar por | enviar a | descarga nuestra app
            descarga la app | descargue nuestra | todos los derechos | reservados todos
            derechos de autor | prohibida su reproducción | prohibida la reproducción
            queda prohibida | se permite la reproducción | aviso legal | para darse de baja
            para cancelar | darse de baja | su navegador | tu navegador | javascript
            por favor, active | habilite javascript | active javascript | desarrollado por
            diseñado por | diseño y desarrollo | powered by | reportar un | informar de
            esta página le | ¿te ha parecido | ¿le ha sido | ¿te gustó | ¿qué te pareció
            gracias por su opinión | ayúdanos a | deja un | deja tu | dejar un
            tu dirección de correo | su dirección de correo | tiempo de lectura
            tiempo estimado de lectura | ver todas las | ver todos los | todas las noticias
            escuchar esta | escucha esta | conoce más | únete a | únase a | visita nuestra
            visite nuestra | visita nuestro | visite nuestro | haga clic aquí para
            haz clic aquí para | publicado en la sección | publicado en | publicidad | anuncio
            - publicidad | horario de atención | mapa del | mapa de sitio | se ha denunciado
            enviar noticia | foto del día
            """,
            .relatedStart: """
            lea también | lee también | lea además | lea más | leer también | leer más | leer el
            lea aquí | te puede interesar | le puede interesar | también te puede interesar
            puede interesarle | te recomendamos | ver también | vea también | véase también
            véase | ver más | más información en | más información sobre | más sobre | conozca más
            relacionado | noticia relacionada | noticia anterior | noticia siguiente | siguiente
            anterior | sigue leyendo | además lee
            """,
            .salutationStart: """
            señoras y señores | señores y señoras | señoras, señores | damas y caballeros
            señor presidente | señora presidenta | sr. presidente | sra. presidenta
            señor ministro | señora ministra | señor secretario | señora secretaria
            señor secretario general | señora secretaria general | señor embajador
            señora embajadora | señor director | señora directora | señor alcalde
            señora alcaldesa | señor gobernador | señora gobernadora | señor rector
            señora rectora | señor primer ministro | señora primera ministra | señor canciller
            señora canciller | señor diputado | señora diputada | señor senador | señora senadora
            señor vicepresidente | señora vicepresidenta | señor comisario | señora comisaria
            señorías | señoría | señor | señora | señores | señoras | señores ministros
            señores embajadores | señores diputados | señores senadores
            señores y señoras diputados | señoras y señores diputados
            señoras y señores senadores | señoras y señores embajadores | don | estimado
            estimada | estimados | estimadas | estimados amigos | estimadas amigas
            estimados colegas | apreciado | apreciada | apreciados | apreciadas | querido
            querida | queridos | queridas | queridos amigos | queridas amigas
            queridos compatriotas | queridas y queridos | distinguido | distinguida | distinguidos
            distinguidas | distinguidos delegados | distinguidos invitados | honorable
            honorables | respetado | respetados | respetadas | ilustre | ilustres | ilustrísimo
            ilustrísima | ilustrísimos | excelencia | excelencias | su excelencia
            sus excelencias | excelentísimo | excelentísima | excelentísimos | excelentísimas
            vuestra excelencia | majestad | majestades | su majestad | sus majestades | altezas
            alteza | vuestra majestad | santidad | eminencia | colegas | amigas y amigos
            amigos y amigas | amigos | amigas | mis amigos | compañeras y compañeros | compañeros
            compañeras | compañeros y compañeras | compatriotas | mis queridos | conciudadanos
            ciudadanas y ciudadanos | hermanas y hermanos | hermanos y hermanas | pueblo de
            querido pueblo | colombianos | colombianas y colombianos | mexicanas y mexicanos
            chilenas y chilenos | argentinos | españoles | compatriotas y | buenos días
            buenas tardes | buenas noches | muy buenos días | muy buenas tardes
            muy buenas noches | muy buenas | buen día | hola | hola a todos | bienvenidos
            bienvenidas | bienvenidos y bienvenidas | bienvenidas y bienvenidos | sean bienvenidos
            sean todos bienvenidos | sean ustedes bienvenidos | bienvenidos a | miembros del
            miembros de | autoridades | honorable congreso | respetables
            de mi mayor consideración | de mi consideración
            """,
            .closingStart: """
            muchas gracias | gracias | muchísimas gracias | gracias a todos
            gracias a todas y a todos | gracias por su atención | muchas gracias por su atención
            gracias por vuestra atención | gracias, presidente | les agradezco
            les agradezco su atención | le agradezco | he dicho | viva | que viva | ¡viva | ¡vivan
            vivan | ¡que viva | que dios | dios bendiga | dios los bendiga | que dios los bendiga
            buenas noches a todos | buen día a todos | buen provecho | hasta luego | hasta pronto
            hasta mañana | hasta la próxima | hasta la victoria | adiós | un abrazo
            un fuerte abrazo | un saludo | feliz año | feliz navidad | felices fiestas
            muy amable | muy amables | mil gracias | nada más, muchas gracias | enhorabuena
            buena suerte | que tengan | patria o muerte
            """,
            .noteStart: """
            esta entrevista se publicó | esta entrevista fue publicada | entrevista publicada en
            cotejar con el texto pronunciado | cotéjese con | verificar con | sólo es válido
            solo es válido el texto | tal como fue pronunciado | versión pronunciada
            texto íntegro | texto completo | embargado | embargo | bajo embargo | embargado hasta
            no publicar | para publicación inmediata | para su publicación inmediata
            para difusión inmediata | para divulgación inmediata | publicación inmediata
            para su difusión | aplausos | aplauso | risas | inaudible | ininteligible
            no se escucha | interrupción | pausa | ovación | vítores | abucheos | himno nacional
            minuto de silencio | (aplausos | la sesión se | se levanta la sesión
            se abre la sesión | se suspende la sesión | la rueda de prensa
            la conferencia de prensa | fin de la | fin de | fin del | inicio de la
            traducción no oficial | traducción oficiosa | traducción de cortesía | traducción
            traducido de | traducido del | traducido por | traducción del | original | original en
            transcripción | transcripción de | transcripción no oficial | transcripción editada
            transcripción del editor | transcrito | texto no oficial | documento no oficial
            versión estenográfica | versión taquigráfica | versiones taquigráficas
            versión original | versión preliminar | versión no oficial | versión editada
            este documento | este comunicado | el presente comunicado | esta nota
            esta transcripción | esta entrevista | este artículo | extracto | extractos
            fragmento | corrección | fe de errores | fe de erratas | nota | nota de la redacción
            nota a los | nota del editor | nota del traductor | (interviene en | interviene en
            (habla en | (intervención original en | intervención original en | fuente | fuentes
            acerca de | las opiniones expresadas | aviso | (traducción | intervienen
            """,
            .signatureStart: """
            hecho en | hecho en la ciudad | hecho el | dado en | dada en | dado a | firmado
            firmado en | firma | firman | firmado por | suscrito en | por el gobierno
            por la república | por el reino | por el ministerio | por la parte
            por los estados unidos | en nombre del | en nombre de | en representación de
            en representación del | atentamente | atentamente le | muy atentamente | cordialmente
            sinceramente | respetuosamente | saludos cordiales | un cordial saludo
            cordiales saludos | reciba un cordial | reciban un | con los mejores
            sin otro particular | le saluda atentamente | saludo a usted | lo saluda | aprobado en
            aprobada en | adoptado en | adoptada en | adoptado el | adoptada el | en fe de lo cual
            en testimonio de | comuníquese | comuníquese y | publíquese | regístrese | dios guarde
            el secretario | la secretaría | la dirección | fdo | fdo. | por orden | por mandato
            por el consejo | por el comité | por la comisión | el comité ejecutivo
            la junta directiva
            """,
            .captionStart: """
            foto | fotos | fotografía | fotografías | imagen | imágenes | pie de foto | créditos
            crédito | crédito de la foto | crédito de la imagen | créditos de la foto
            foto de archivo | foto de | foto por | foto cortesía | fotos de | imagen de archivo
            imagen de | imagen del | imagen cortesía | cortesía | archivo | en la foto
            en la imagen | en la fotografía | de izquierda a derecha | video | vídeo | ilustración
            infografía | gráfico | foto oficial | foto de familia | captura de
            captura de pantalla | leyenda | autor de la foto | fotógrafo | fotógrafa
            fuente de la imagen | vista de
            """,
            .bylineStart: """
            por | autor | autora | autores | autoras | escrito por | redactado por | redacción
            la redacción | texto | texto de | entrevista de | entrevista por
            entrevista realizada por | entrevistado por | reportaje de | publicado por
            posteado por | presentado por | pronunciado por | elaborado por | preparado por
            editado por | edición | corresponsal | de nuestro corresponsal | enviado especial
            enviada especial | orador | oradora | ponente | oficina de prensa
            oficina del portavoz | oficina del | gabinete de prensa | agencia | agencias
            emitido por | emisor | traducido por | con información de | firmado por | reportero
            de la redacción
            """,
            .contactStart: """
            tel | tel. | teléfono | telf | telf. | tfno | tfno. | tlf | tlf. | tels | tels.
            teléfonos | cel | cel. | celular | móvil | fax | e-mail | email | correo
            correo electrónico | correo-e | mail | web | página web | sitio web | www | dirección
            domicilio | contacto | contactos | contacto de prensa | contacto para | contactar con
            contactar a | contactar | contacte | póngase en contacto | ponerse en contacto
            comuníquese con | comunicarse con | comunicarse al | favor de contactar
            para más información | para mayor información | para mayores informes
            para más detalles | para obtener más información | para información adicional
            para obtener información | para solicitar | para consultas | para cualquier consulta
            para entrevistas | para acreditarse | mayores informes | más información | informes al
            oficina de prensa | gabinete de prensa | gabinete de comunicación
            departamento de prensa | relaciones con inversores | relación con inversores
            cualquier persona que | cualquier persona con | toda persona que
            las personas que tengan | los testigos | si tiene información
            si usted tiene información | si dispone de información | quien tenga información
            llame al | llamar al | llame a | línea gratuita | línea de emergencia | línea directa
            teléfono gratuito | centralita | conmutador | los periodistas interesados
            los medios interesados | los medios de comunicación interesados | ext | ext.
            whatsapp | apartado postal | horario de atención | consultas de
            """,
            .attachmentStart: """
            descargar | descargue | descarga | descarga el | descarga la | descargar el
            descargar la | descargar pdf | descargar documento | adjunto | adjuntos | se adjunta
            archivo adjunto | documento adjunto | anexo | anexos | texto completo | texto íntegro
            texto del | el texto completo | versión completa | versión pdf | versión en pdf | pdf
            en pdf | formato pdf | documento pdf | documento en pdf | fichero pdf
            comunicado en pdf | nota de prensa (pdf | nota en pdf | discurso completo
            informe completo | lea el informe | lea el comunicado | leer el comunicado
            leer el informe | ver el documento | ver documento | ver informe | ver video
            ver vídeo | vea el video | vídeo | video | video completo | vídeo completo | audio
            audios | escuchar audio | escuche | grabación | grabación de la | ver grabación
            transmisión | transmisión en vivo | ficha técnica | ficha informativa
            hoja informativa | presentación | informe | documento | dossier | dossier de prensa
            carpeta de prensa | fotos en alta | imágenes en alta | fotografías en | galería de
            infografía | mapa de | lista de | listado de | tabla | preguntas y respuestas
            resolución | puede descargar | puede consultar | puede consultarse | consulte el
            consulta el | acceda al | enlace al | enlace a
            """,
            .subtitleStart: """
            adoptado en | adoptada en | adoptado por | adoptada por | adoptado el | adoptada el
            aprobado por | aprobada por | aprobado en | aprobada en | aprobado el | aprobada el
            pronunciado en | pronunciado por | pronunciado el | pronunciado ante | pronunciada en
            pronunciadas por | pronunciadas en | emitido por | emitida por | publicado por
            visita a | visita oficial | visita de estado | visita de trabajo | visita al
            visita del | viaje a | palabras de | palabras del | discurso de | discurso del
            discurso pronunciado | intervención de | intervención del | intervención ante
            intervención en | declaración de | declaración del | mensaje de | mensaje del
            conferencia de | comparecencia de | comparecencia del | comparecencia ante
            observaciones de | observaciones del | entrevista con | entrevista al | entrevista a
            una entrevista con | entrevista concedida | celebrada en | celebrado en | celebrada el
            celebrado el | con motivo de | con motivo del | con ocasión de | con ocasión del
            en ocasión de | en ocasión del | en el marco de | en el marco del | durante la
            durante el | ante la | ante el | ante el pleno | dado en | dada en | realizado en
            realizada en | presentado en | presentado por | presentada por | en la ceremonia
            en el acto | en la sede | palacio de | en nombre de | en representación
            """,
            .cookieWord: "cookies | cookie | galletas",
            .saidWord: """
            dijo | dice | dijeron | afirmó | afirma | afirmaron | señaló | señala | señalaron
            añadió | añade | agregó | agrega | agregaron | declaró | declara | declararon
            destacó | destaca | destacaron | subrayó | subraya | indicó | indica | indicaron
            explicó | explica | explicaron | aseguró | asegura | aseguraron | manifestó
            manifiesta | manifestaron | expresó | expresa | expresaron | anunció | anuncia
            comentó | comenta | precisó | precisa | apuntó | apunta | recordó | recuerda
            insistió | insiste | reiteró | enfatizó | recalcó | resaltó | remarcó | puntualizó
            sostuvo | sostiene | sentenció | advirtió | advierte | concluyó | concluye | continuó
            prosiguió | respondió | contestó | preguntó | escribió | informó | informa
            informaron | detalló | detalla | aclaró | reconoció | admitió | lamentó | celebró
            exhortó | instó | pidió | ratificó | puso de relieve | dio a conocer | ha dicho
            ha afirmado | ha señalado | ha destacado | ha subrayado | ha explicado | ha asegurado
            ha añadido | ha indicado | ha manifestado | ha recordado | ha anunciado | ha declarado
            ha insistido | ha apuntado | según | de acuerdo con | tuiteó | enfatiza | valoró
            reafirmó | acotó
            """,
            .personTitle: """
            sr | sr. | sra | sra. | sres | sres. | srta | srta. | señor | señora | don | doña | d.
            dª | d.ª | dña | dña. | dr | dr. | dra | dra. | doctor | doctora | prof | prof.
            profesor | profesora | ing | ing. | ingeniero | ingeniera | lic | lic. | licenciado
            licenciada | mtro | mtro. | mtra | mtra. | maestro | maestra | arq. | abg. | excmo
            excmo. | excma | excma. | excelentísimo | excelentísima | ilmo | ilmo. | ilma. | s.e.
            s. e. | s.m. | ss.mm. | s.a.r. | su excelencia | su majestad | sus majestades
            su alteza | honorable | hon. | general | gral. | coronel | cnel. | capitán | cap.
            comandante | teniente | almirante | mayor | mons. | monseñor | padre | sor | cardenal
            juez | jueza | magistrado | magistrada | dip. | sen. | embajador | embajadora | jeque
            """,
            .officeNoun: """
            presidente | presidenta | presidentes | vicepresidente | vicepresidenta
            vicepresidente primero | vicepresidenta primera | presidente del gobierno
            presidenta del gobierno | jefe del estado | jefe de estado | jefa de estado
            jefe de gobierno | jefa de gobierno | jefe del gobierno | jefe de gabinete
            jefa de gabinete | primer ministro | primera ministra | viceprimer ministro | ministro
            ministra | ministros | viceministro | viceministra | canciller | secretario
            secretaria | secretario general | secretaria general | secretario general adjunto
            secretaria general adjunta | secretario de estado | secretaria de estado
            subsecretario | subsecretaria | secretario ejecutivo | secretaria ejecutiva
            secretario de relaciones exteriores | secretaria de relaciones exteriores | portavoz
            portavoces | ministra portavoz | vocero | vocera | voceros | gobernador | gobernadora
            subgobernador | subgobernadora | vicegobernador | vicegobernadora | embajador
            embajadora | embajadores | comisario | comisaria | comisionado | comisionada
            alto comisionado | alta comisionada | alto representante | alta representante
            director | directora | director general | directora general | director ejecutivo
            directora ejecutiva | director gerente | directora gerente | subdirector
            subdirectora | gerente | gerente general | consejero | consejera | consejero delegado
            consejera delegada | consejero ejecutivo | presidente ejecutivo | presidenta ejecutiva
            ceo | alcalde | alcaldesa | intendente | intendenta | prefecto | rey | reina
            príncipe | princesa | representante | representante especial
            representante permanente | enviado especial | enviada especial | encargado de negocios
            encargada de negocios | jefe de misión | jefa de misión | jefe | jefa | comandante
            fiscal | fiscal general | procurador | procuradora | procurador general
            procuradora general | contralor | contralora | defensor del pueblo
            defensora del pueblo | relator | relatora | relator especial | relatora especial
            experto independiente | experta independiente | coordinador | coordinadora
            administrador | administradora | senador | senadora | diputado | diputada
            asambleísta | congresista | eurodiputado | eurodiputada | parlamentario
            parlamentaria | concejal | concejala | edil | juez | jueza | magistrado | magistrada
            líder | delegado | delegada | delegado del gobierno | delegada del gobierno | rector
            rectora | decano | decana | cónsul | cónsul general | papa | arzobispo | obispo
            primera dama | inspector | inspectora | superintendente | economista jefe | titular
            mandatario | mandataria | asesor | asesora | editor | editora | responsable
            autoridad
            """,
            .bodyNoun: """
            ministerio | secretaría | secretaría de estado | secretaría general | subsecretaría
            departamento | comisión | comisión europea | comité | consejo | consejo de ministros
            consejo de seguridad | consejería | banco | banco central | banco de españa
            banco de méxico | organización | unión | unión europea | asociación | agencia
            oficina | gabinete | gabinete de prensa | secretariado | autoridad | gobierno
            ejecutivo | parlamento | parlamento europeo | asamblea | asamblea nacional
            asamblea general | congreso | congreso de los diputados | cortes generales | senado
            cámara | cámara de diputados | cámara de comercio | corte | corte suprema
            suprema corte | corte interamericana | tribunal | tribunal supremo
            tribunal constitucional | juzgado | audiencia nacional | fiscalía | fiscalía general
            procuraduría | contraloría | policía | policía nacional | policía local
            guardia civil | mossos d'esquadra | carabineros | ertzaintza | servicio
            servicio de prensa | instituto | universidad | academia | federación | confederación
            embajada | consulado | misión | misión permanente | comunidad | comunidad autónoma
            alianza | fundación | sociedad | empresa | compañía | grupo | s.a. | sa | s.l.
            s.a.u. | s.a. de c.v. | sab de cv | corporación | junta | junta de andalucía
            junta directiva | generalitat | xunta | diputación | ayuntamiento | alcaldía
            municipalidad | municipio | intendencia | gobernación | administración | centro
            fondo | fondo monetario internacional | liga | red | sindicato | partido | foro
            presidencia | casa blanca | casa real | moncloa | casa rosada | cancillería
            delegación | delegación del gobierno | dirección | dirección general
            superintendencia | inspección | observatorio | tesorería | hacienda
            agencia tributaria | ejército | fuerzas armadas | armada | protección civil
            defensoría | defensoría del pueblo | naciones unidas | cruz roja | mercosur | celac
            cepal | comunidad andina | asociación de academias | cooperativa | patronato
            """,
            .byWord: """
            de | del | de la | de los | de las | por | por el | por la | con | con el | con la
            al | a la | a | para | en nombre de | en nombre del | atribuible al | atribuible a
            atribuible a la | ofrecida por | pronunciado por | pronunciadas por | concedida por
            concedida a
            """,
            .inWord: "en | en el | en la | a | ante",
            .placeLabel: "lugar",
            .minuteWord: "min | minuto | minutos",
            .jointWord: """
            conjunto | conjunta | conjuntos | conjuntas | conjuntamente | común | comunes
            trilateral | cuatripartita | tripartita
            """,
            .dateWord: """
            de | del | a | a las | a la | el | en | h | hs | hrs | hrs. | h. | horas | hora | a.m.
            p.m. | a. m. | p. m. | am | pm | hora local | año | día | este | desde | mañana
            tarde | noche | gmt | utc | cet | hora peninsular | las | la
            """,
        ]
    )
}

extension CompiledPhrases {
    static let spanish = CompiledPhrases(.spanish)
}
