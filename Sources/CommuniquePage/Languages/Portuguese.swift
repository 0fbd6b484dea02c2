import Communique

extension LanguageFacts {
    static let portuguese = LanguageFacts(
        tag: "pt",
        ownNames: "português | pt | português (brasil)",
        functionWords: """
            o a os as de do da dos das e em no na nos nas um uma que é para por com não se ao à \
            aos às pelo pela pelos pelas mais como mas foi são ser tem têm seu sua seus suas \
            este esta esse essa isso isto estes estas ou também já entre sobre até muito muita \
            muitos quando sem mesmo nós eu você vocês ele ela eles elas nosso nossa nossos \
            nossas está estão estamos foram há era ainda só depois desde durante num numa ano \
            anos hoje pode fazer todos todas cada onde quem porque temos será estado parte \
            segundo então aqui lhe nem
            """,
        letters: "ãõçáéíóúâêôàü",
        months: [
            "janeiro jan. jan",
            "fevereiro fev. fev",
            "março marco mar. mar",
            "abril abr. abr",
            "maio mai. mai",
            "junho jun. jun",
            "julho jul. jul",
            "agosto ago. ago",
            "setembro set. set",
            "outubro out. out",
            "novembro nov. nov",
            "dezembro dez. dez",
        ],
        weekdays: """
            segunda-feira segunda seg. seg terça-feira terça terca-feira ter. ter quarta-feira \
            quarta qua. qua quinta-feira quinta qui. qui sexta-feira sexta sex. sex sábado \
            sabado sáb. sáb sab domingo dom. dom
            """,
        nameLinks: "de do da dos das e para a o à ao d'",
        shortFormLabels: "doravante | a seguir | adiante | a partir de agora",
        kinds: [
            .speech: """
            discurso | pronunciamento | intervenção | alocução | palavras | palavras do
            palavras da | palestra | conferência inaugural | discurso de abertura
            discurso de encerramento | discurso de posse | discurso inaugural
            palavras de abertura | palavras de boas-vindas | mensagem de abertura | observações
            brinde | elogio fúnebre | homenagem | saudação | exposição | sessão de abertura
            aula magna | fala | fala do | intervenção do | comunicação ao país | discurso na
            notas para discurso | observações iniciais | comentários de abertura
            """,
            .statement: """
            declaração | declarações | declaração à imprensa | declaração à comunicação social
            declaração oficial | declaração inicial | declaração do porta-voz
            declaração da porta-voz | posicionamento | comentário | comentários | manifestação
            nota oficial | nota pública | nota de esclarecimento | esclarecimento
            nota de repúdio | nota de pesar | tomada de posição | reação
            """,
            .jointStatement: """
            declaração conjunta | comunicado conjunto | nota conjunta | nota à imprensa conjunta
            declaração conjunta à imprensa | declaração comum | comunicado de imprensa conjunto
            posicionamento conjunto | declaração trilateral
            """,
            .declaration: """
            resolução | moção | carta de | apelo | manifesto | deliberação
            declaração dos chefes de estado | declaração final | decisão | proclamação
            """,
            .communique: """
            comunicado | comunicado final | comunicado oficial
            comunicado do conselho de ministros | comunicado da presidência | conclusões
            ata do copom
            """,
            .pressRelease: """
            comunicado de imprensa | comunicado à imprensa | nota à imprensa | nota de imprensa
            nota informativa | press release | release | comunicado à comunicação social
            nota à comunicação social | informação à imprensa | nota para a imprensa
            nota para imprensa | fato relevante | facto relevante | comunicado ao mercado
            """,
            .interview: """
            entrevista | entrevista com | entrevista do | entrevista da | entrevista de
            entrevista exclusiva | entrevista concedida | entrevista à | entrevista ao
            conversa com | em conversa com | diálogo com | perguntas a | respostas às perguntas
            concedeu entrevista | bate-papo com
            """,
            .transcript: """
            conferência de imprensa | entrevista coletiva | coletiva de imprensa | coletiva
            coletiva à imprensa | conferência de imprensa conjunta | transcrição | transcrição da
            transcrição do | entrevista coletiva concedida | íntegra da entrevista
            íntegra do discurso | perguntas e respostas | sessão de perguntas | briefing
            briefing de imprensa | audição | audiência pública | encontro com a imprensa
            encontro com jornalistas | declarações aos jornalistas | quebra-queixo
            notas taquigráficas | sessão plenária | debate
            """,
            .announcement: """
            aviso | aviso de pauta | aviso à imprensa | sugestão de pauta | pauta
            aviso aos meios | nota de agenda | agenda | convite | convite à imprensa
            convite à comunicação social | convocatória | credenciamento
            credenciamento de imprensa | acreditação | acreditação de imprensa | ficha informativa
            ficha técnica | edital | chamada pública | licitação | vaga | concurso | anúncio
            aviso de licitação | nota de serviço | informativo | marque na agenda
            oportunidade de imagem | consulta pública
            """,
            .message: """
            mensagem | mensagem de felicitações | mensagem de condolências | mensagem de pesar
            mensagem de ano novo | mensagem de natal | mensagem por ocasião | mensagem do
            mensagem da | carta | carta aberta | telegrama | felicitações | condolências
            parabéns | voto de pesar | nota de condolências | saudações | votos de
            """,
            .news: """
            notícia | notícias | atualidade | actualidade | novidade | novidades
            últimas notícias | breves
            """,
        ],
        phrases: [
            .home: """
            início | inicio | página inicial | pagina inicial | você está aqui | você está em
            está em | está aqui | encontra-se aqui | home | página principal | principal | capa
            ir para a página inicial | trilha de navegação
            """,
            .furniture: """
            menu | menu principal | navegação | navegação principal | pesquisar | pesquisa
            pesquisa avançada | buscar | busca | buscar no portal | buscar no site | entrar
            iniciar sessão | login | acessar | aceder | registar | registar-se | registe-se
            registrar | cadastre-se | cadastrar | inscreva-se | subscrever | subscreva | assinar
            assine | assine já | newsletter | boletim | boletim informativo | boletim de notícias
            imprimir | imprimir página | imprimir esta página | versão para impressão
            versão para imprimir | partilhar | partilhe | partilhar esta página
            partilhar este artigo | compartilhar | compartilhe | compartilhe esta página
            compartilhar notícia | compartilhe esta notícia | compartilhe por facebook
            enviar por e-mail | enviar por email | enviar a um amigo | enviar para um amigo
            copiar link | copiar ligação | copiar para área de transferência | link copiado
            voltar | voltar ao topo | voltar ao início | voltar para o topo | voltar à lista
            voltar às notícias | voltar à página inicial | regressar | topo | ir para o topo
            seguinte | próximo | próxima | próxima página | anterior | página anterior
            página seguinte | fechar | fechar menu | abrir menu | mapa do site | mapa do sítio
            mapa do portal | aviso legal | termos de uso | termos e condições
            termos de utilização | condições de utilização | política de privacidade
            política de cookies | privacidade | proteção de dados | acessibilidade
            declaração de acessibilidade | contato | contacto | contactos | contatos
            fale conosco | contacte-nos | contactar | entre em contato | quem somos | sobre nós
            sobre o site | sobre | institucional | ajuda | perguntas frequentes | faq | rss
            sala de imprensa | imprensa | assessoria de imprensa | centro de imprensa
            comunicação social | todas as notícias | ver todas as notícias | ver todas | ver todos
            ver tudo | todos os comunicados | mais notícias | ver mais | veja mais
            ver mais notícias | ler mais | leia mais | saiba mais | saber mais | continue lendo
            continuar a ler | carregar mais | mostrar mais | mais | mais informações | aceitar
            aceito | aceitar todos | aceitar tudo | aceitar cookies | aceitar todos os cookies
            rejeitar | rejeitar todos | rejeitar cookies | recusar | definições de cookies
            configurações de cookies | gerir cookies | gerenciar cookies | preferências de cookies
            concordo | concordar | entendi | ok | português | português (brasil)
            português do brasil | idioma | idiomas | língua | línguas | mudar idioma | english
            español | publicidade | anúncio | patrocinado | conteúdo patrocinado
            continua após a publicidade | comentários | comentário | comentar
            deixe um comentário | deixe o seu comentário | deixar um comentário
            deixe uma resposta | sem comentários | nenhum comentário | adicionar comentário
            siga-nos | siga-nos em | redes sociais | mídias sociais | nas redes sociais
            ir para o conteúdo | ir para o menu | ir para a busca | ir para o rodapé
            saltar para o conteúdo | saltar para o conteúdo principal | pular para o conteúdo
            pular para o conteúdo principal | passar para o conteúdo principal | acesso rápido
            acesso à informação | órgãos do governo | legislação | ouvir | ouvir notícia | ouça
            ouvir artigo | aumentar fonte | diminuir fonte | tamanho da letra | tamanho do texto
            contraste | alto contraste | vlibras | site oficial | sítio oficial
            portal do governo | todos os direitos reservados | direitos reservados | fim
            carreiras | trabalhe conosco | galeria | galeria de fotos | galeria de imagens | fotos
            vídeos | multimédia | multimídia | loja | doar | faça um donativo | traduzir | guardar
            salvar | favoritos | ligações úteis | links úteis | links rápidos | transparência
            ouvidoria | serviços | participe | dados abertos | arquivo | arquivo de notícias
            eventos | glossário | reportar erro | reportar um erro | esta página foi útil?
            esta informação foi útil? | sim não | conteúdo principal | publicações
            """,
            .commentLabel: """
            comentários | comentário | deixe um comentário | deixe uma resposta
            adicionar comentário | comente | comentários dos leitores
            """,
            .relatedLabel: """
            notícias relacionadas | notícia relacionada | artigos relacionados
            artigo relacionado | conteúdo relacionado | conteúdos relacionados
            posts relacionados | publicações relacionadas | matérias relacionadas
            comunicados relacionados | documentos relacionados | links relacionados
            ligações relacionadas | temas relacionados | relacionados | relacionadas | relacionado
            leia também | leia ainda | leia mais sobre | ler também | veja também | ver também
            veja ainda | confira também | consulte também | saiba mais sobre o assunto
            saiba mais sobre | mais sobre este tema | mais sobre o assunto | mais sobre
            mais notícias | mais em | outras notícias | outros comunicados | outros artigos
            outras publicações | últimas notícias | últimas | últimos artigos | últimos posts
            últimos comunicados | últimas publicações | notícias recentes | posts recentes
            artigos recentes | mais recentes | mais lidas | mais lidos | as mais lidas
            mais vistas | mais vistos | mais acessadas | mais populares | populares | em destaque
            destaques | destaque | notícias em destaque | recomendado | recomendados
            recomendadas | recomendamos | recomendado para si | recomendados para você
            você pode gostar | você também pode gostar | também pode gostar | pode interessar
            poderá também gostar | pode também interessar-lhe | talvez também lhe interesse
            sugestões de leitura | nesta secção | nesta seção | sobre o mesmo tema | não perca
            notícia anterior | próxima notícia | notícia seguinte | artigo anterior
            artigo seguinte | próximo artigo | post anterior | próximo post | tendências
            """,
            .tagLabel: """
            etiquetas | etiqueta | tags | tag | palavras-chave | palavra-chave | palavras chave
            temas | tema | tópicos | tópico | assuntos | assunto | assunto(s) | categorias
            categoria | tipo de conteúdo | tipo de documento | tipo | registrado em | marcado como
            marcadores | arquivado em | publicado em | secção | seção | editoria | editorias
            área | áreas | domínio | região | regiões | país | países | estado | referência | ref
            ref. | número | nota à imprensa n° | nota à imprensa nº | comunicado n.º | setor
            setores | sector | série | onde estamos | o que fazemos | classificação | hashtags
            descritores
            """,
            .contactLabel: """
            contacto | contactos | contato | contatos | contacto de imprensa
            contactos de imprensa | contacto para a imprensa | contactos para a imprensa
            contacto para a comunicação social | contactos para a comunicação social
            contato de imprensa | contatos de imprensa | contato para imprensa
            contatos para imprensa | contato para a imprensa | contatos para a imprensa
            contacto para os media | contactos para os media | contato com a mídia
            assessoria de imprensa | assessoria de comunicação | assessoria de comunicação social
            assessoria especial de comunicação social | gabinete de imprensa
            gabinete de comunicação | gabinete de relações públicas | serviço de imprensa
            atendimento à imprensa | informações à imprensa | informações para a imprensa
            relações com investidores | relação com investidores | relações com a mídia
            contato para investidores | contacto para investidores | mais informações
            para mais informações | informações adicionais | para informações adicionais
            informações | informações de contacto | informações de contato | dados de contacto
            pessoa de contacto | pessoas de contacto | outras informações | porta-voz
            linha de apoio | linha direta | central de atendimento | fale com a assessoria
            pedidos de informação | consultas | imprensa
            """,
            .attachmentLabel: """
            documentos | documento | documentos anexos | documentos em anexo
            documentos associados | documentos relacionados | anexos | anexo | em anexo
            ficheiros | ficheiro | ficheiros anexos | arquivos | arquivos anexos
            arquivos para download | downloads | download | baixar | descarregar
            descarregamentos | transferências | transferir | para descarregar | para download
            material de apoio | materiais | material | material de imprensa | kit de imprensa
            dossier de imprensa | documentação | recursos | arquivos relacionados
            ficheiros para descarregar
            """,
            .noteLabel: """
                sobre a empresa | sobre nós | sobre o | sobre a
            nota aos editores | notas aos editores | nota para os editores
            notas para os editores | nota do editor | nota da redação | nota da redacção
            nota ao editor | notas à redação | nota | notas | nota aos correspondentes
            aviso legal | isenção de responsabilidade | advertência | declarações prospectivas
            declarações prospetivas | afirmações prospectivas | declarações sobre o futuro
            considerações futuras | sobre a empresa | sobre a companhia | sobre o banco
            sobre a organização | sobre o autor | sobre a autora | sobre nós | sobre o grupo
            sobre o projeto | acerca da empresa | acerca da | quem somos | correção | correcção
            errata | retificação | rectificação | esclarecimento | observação | observações
            ressalva
            """,
            .headingLabel: """
            contexto | antecedentes | enquadramento | histórico | próximos passos
            próximas etapas | passos seguintes | conclusão | conclusões | introdução
            perspectivas | perspetivas | resumo | sumário | síntese | sumário executivo
            pontos-chave | pontos principais | principais pontos | destaques | recomendações
            visão geral | panorama | cronologia | calendário | o que acontece a seguir
            por que é importante | entenda | saiba mais | principais conclusões
            principais resultados | resultados | citações | citação | história | números | dados
            factos e números | fatos e números | factos principais | preâmbulo | credenciamento
            acreditação | inscrições | programa | programação | agenda | ordem do dia
            perguntas e respostas | teleconferência | objetivos | medidas | cenário | balanço
            considerações finais | justificativa | serviço | decisões | nomeações
            """,
            .publishedLabel: """
            publicado | publicada | publicado em | publicada em | publicado a | publicado às
            data | data de publicação | data da publicação | data de divulgação | publicação
            divulgado em | divulgada em | criado em | criado | criada em | data de criação
            emitido em | data de emissão | postado em | postado | inserido em | postada em
            lançado em | colocado em | disponibilizado em | data da notícia | primeira publicação
            proferido em | datado de | data do comunicado | data e hora | notícia publicada em
            comunicado de
            """,
            .updatedLabel: """
            atualizado | atualizada | atualizado em | atualizada em | actualizado | actualizado em
            atualizado às | última atualização | última actualização | última atualização em
            data de atualização | data da última atualização | atualização | última modificação
            última modificação em | modificado | modificado em | modificada em
            data de modificação | última alteração | alterado em | última revisão | revisado em
            revisto em | última edição | editado em | página atualizada em | ultima atualizacao
            """,
            .questionLabel: """
            p | p. | p- | pergunta | perguntas | jornalista | jornalistas | o jornalista
            a jornalista | repórter | reporter | entrevistador | entrevistadora | imprensa | q
            interlocutor | pergunta da plateia | questão | correspondente | comunicação social
            apresentador | apresentadora | radialista
            """,
            .answerLabel: "r | r. | r- | resposta | resp | resp.",
            .moderatorLabel: """
            moderador | moderadora | mediador | mediadora | o moderador | a moderadora
            presidente | o presidente | a presidente | presidenta | sr. presidente
            o sr. presidente | a sra. presidente | senhor presidente | presidente da república
            porta-voz | o porta-voz | a porta-voz | apresentador | apresentadora
            mestre de cerimônias | mestre de cerimónias | cerimonialista | operador | operadora
            intérprete | tradutor | tradutora | locutor | locutora | anfitrião
            """,
            .fieldLabel: """
            quem | o quê | o que | o quê? | quando | onde | por quê | porquê | por que | como
            local | hora | horário | horas | data | data e hora | data e horário | data e local
            dia | lugar | participantes | participam | oradores | palestrantes | intervenientes
            tema | assunto | formato | endereço | morada | idiomas | línguas | inscrição
            inscrições | registo | credenciamento | acreditação | prazo | data limite
            data-limite | transmissão | transmissão ao vivo | transmissão em direto | ao vivo
            evento | duração | organização | organizador | acesso | programa | objetivo
            modalidade | serviço | contacto | ponto de encontro | oportunidade de imagem
            """,
            .typeLabel: """
            comunicado de imprensa | comunicados de imprensa | comunicado | comunicados
            comunicado à imprensa | nota à imprensa | notas à imprensa | nota de imprensa
            notas de imprensa | nota | notas | nota oficial | nota conjunta | nota informativa
            press release | release | releases | notícia | notícias | atualidade | discurso
            discursos | pronunciamento | pronunciamentos | intervenção | intervenções | mensagem
            mensagens | declaração | declarações | declaração conjunta | comunicado conjunto
            aviso | aviso de pauta | agenda | convite | entrevista | entrevistas
            conferência de imprensa | coletiva de imprensa | entrevista coletiva | transcrição
            transcrições | relatório | relatórios | publicação | publicações | artigo | artigos
            opinião | análise | coluna | editorial | blog | reportagem | ficha informativa
            anúncio | evento | eventos | resolução | resoluções | apelo | carta | carta aberta
            documento | documentos | política | economia | sociedade | mundo | cultura | desporto
            esporte | esportes | nacional | internacional | país | brasil | geral | justiça
            saúde | educação | defesa | segurança | política externa | última hora | urgente
            ao vivo | exclusivo | destaque | polícia | ciência | direitos humanos | meio ambiente
            ambiente | edital
            """,
            .furnitureStart: """
            partilhar | partilhe | compartilhar | compartilhe | siga-nos | siga o | siga a
            siga nosso | copyright | © | ir para | ir para o | saltar para | pular para
            passar para | subscreva | assine | assine a | inscreva-se | registe-se | cadastre-se
            receba | voltar ao | voltar à | voltar para | regressar a | você está aqui
            você está em | encontra-se em | está em | outros idiomas | outras línguas
            idiomas disponíveis | línguas disponíveis | disponível em | também disponível em
            esta página está disponível | leia em | este site utiliza | este site usa
            este sítio utiliza | este portal utiliza | este website utiliza | o nosso site
            nosso site usa | utilizamos cookies | usamos cookies | nós usamos cookies
            ao continuar a navegar | ao continuar navegando | ao navegar | ao utilizar este
            ao clicar em | se continuar a navegar | aceitar todos | um site oficial | site oficial
            o site oficial | portal oficial | imprimir | enviar por | enviar para
            descarregue a nossa | baixe o aplicativo | baixe nosso | descarregue a app
            todos os direitos | direitos de autor | é proibida a | proibida a reprodução
            é permitida a | todo o conteúdo deste site | para cancelar | cancelar subscrição
            o seu navegador | seu navegador | javascript | habilite o javascript
            por favor, ative | por favor active | desenvolvido por | desenvolvido com | criado por
            powered by | reportar um | comunicar erro | esta página foi | esta informação
            este conteúdo foi | achou esta | obrigado pela sua opinião | obrigado pelo seu
            deixe um | deixe o seu | deixe seu | o seu endereço de email
            o seu endereço de e-mail | tempo de leitura | ver todas as | ver todos os
            todas as notícias | todos os comunicados | ouvir a | ouça este | ouça a | conheça o
            visite o nosso | visite nosso | clique aqui para | publicado na categoria
            publicidade | continua após | a informação continua | entre no canal | participe do
            junte-se | mapa do | compartilhe por | link para copiar
            """,
            .relatedStart: """
            leia também | leia mais | leia ainda | leia aqui | leia a | ler também | ler mais
            veja também | veja mais | ver também | ver mais | saiba mais | saber mais | confira
            confira também | confira aqui | mais sobre | consulte também | relacionado
            notícia anterior | próxima notícia | notícia seguinte | anterior | próximo | seguinte
            continue lendo | continuar a ler | relembre | entenda
            """,
            .salutationStart: """
            senhoras e senhores | minhas senhoras e meus senhores | minhas senhoras
            meus senhores | senhores e senhoras | senhor presidente | senhora presidente
            senhora presidenta | sr. presidente | sra. presidente | senhor ministro
            senhora ministra | senhor primeiro-ministro | senhora primeira-ministra
            senhor secretário | senhora secretária | senhor secretário-geral
            senhora secretária-geral | senhor embaixador | senhora embaixadora | senhor governador
            senhora governadora | senhor prefeito | senhora prefeita | senhor diretor
            senhor diretor-geral | senhora diretora | senhor reitor | senhora reitora
            senhor deputado | senhora deputada | senhor senador | senhora senadora
            senhor comissário | senhora comissária | senhor chanceler | senhor vice-presidente
            senhor professor | senhores ministros | senhores embaixadores | senhores deputados
            senhoras e senhores deputados | senhoras e senhores ministros
            senhoras e senhores embaixadores | senhores jornalistas | senhor | senhora | senhores
            senhoras | caro | cara | caros | caras | caros amigos | caras amigas | caros colegas
            caras e caros | prezado | prezada | prezados | prezadas | estimado | estimada
            estimados | estimadas | querido | querida | queridos | queridas | meu caro
            minha cara | meus caros | meus amigos | minhas amigas | minhas amigas e meus amigos
            meu querido | minha querida | meus queridos | amigas e amigos | amigos e amigas
            companheiros e companheiras | companheiras e companheiros | companheiros
            companheiras | camaradas | colegas | distintos | distintas | distinto | distinta
            distintos convidados | distintos delegados | ilustre | ilustres | ilustres convidados
            excelência | excelências | excelentíssimo | excelentíssima | excelentíssimos
            excelentíssimas | vossa excelência | vossas excelências | sua excelência
            suas excelências | exmo | exmo. | exma. | exmos. | exmas. | majestade | majestades
            vossa majestade | alteza | altezas | santidade | vossa santidade | eminência
            digníssimo | digníssimos | autoridades | concidadãos | compatriotas
            caros compatriotas | portugueses | portuguesas e portugueses
            portugueses e portuguesas | brasileiras e brasileiros | brasileiros e brasileiras
            meus irmãos | irmãs e irmãos | povo brasileiro | povo português | povo angolano
            bom dia | boa tarde | boa noite | muito bom dia | muito boa tarde | muito boa noite
            bom dia a todos | olá | bem-vindos | bem-vindas | sejam bem-vindos
            sejam todos bem-vindos | membros do | membros da | representantes do | gente, bom dia
            """,
            .closingStart: """
            muito obrigado | muito obrigada | obrigado | obrigada | muitíssimo obrigado
            obrigado a todos | obrigada a todos | muito obrigado pela atenção
            obrigado pela atenção | obrigado pela vossa atenção
            muito obrigado pela vossa atenção | obrigada pela atenção | agradeço a atenção
            agradeço a todos | agradeço a vossa atenção | agradecemos a | um abraço
            um grande abraço | um forte abraço | um beijo | um bem-haja | bem-haja | bem hajam
            tenho dito | viva | vivam | viva portugal | viva o brasil | viva a | viva o | que deus
            deus abençoe | que deus abençoe | deus os abençoe | até logo | até breve | até amanhã
            até a próxima | até à próxima | adeus | boa sorte | bom trabalho | bom natal
            feliz natal | feliz ano novo | um bom ano | boas festas | parabéns a todos
            um bom dia | tenham um
            """,
            .noteStart: """
            só faz fé | só fazem fé | esta entrevista foi publicada | entrevista publicada
            só faz fé a versão lida | só faz fé o texto | faz fé o texto proferido | versão lida
            tal como proferido | conforme proferido | texto integral | texto na íntegra | íntegra
            íntegra do | íntegra da | na íntegra | leia a íntegra | leia a transcrição
            ouça a íntegra | embargo | sob embargo | embargado até | não publicar
            para publicação imediata | para divulgação imediata | divulgação imediata
            publicação imediata | aplausos | palmas | risos | inaudível | ininteligível
            interrupção | pausa | hino nacional | minuto de silêncio | (aplausos | (palmas
            a sessão | encerra-se | a conferência de imprensa | a entrevista coletiva | fim da
            fim do | fim de | início da | tradução não oficial | tradução oficiosa
            tradução livre | tradução de cortesia | tradução | traduzido de | traduzido do
            traduzido por | original | original em | transcrição | transcrição não oficial
            transcrito | texto não oficial | documento não oficial | versão original
            versão preliminar | versão não revisada | sem revisão | este documento
            este comunicado | o presente comunicado | esta nota | esta transcrição
            esta entrevista | este artigo | excerto | excertos | trecho | trechos | correção
            errata | retificação | nota da redação | nota do editor | nota aos | nota do tradutor
            (em inglês | em inglês no original | fonte | fontes | as opiniões expressas
            versão em | discurso em
            """,
            .signatureStart: """
            feito em | feito na cidade | feita em | assinado | assinado em | assinado por
            assinam | pelo governo | pela república | pelo reino | pelo ministério
            pelos estados unidos | em nome do | em nome da | em nome de | em representação
            atenciosamente | cordialmente | respeitosamente | com os melhores cumprimentos
            melhores cumprimentos | com os meus cumprimentos | saudações cordiais
            com consideração | sinceramente | aprovado em | aprovada em | adotado em | adotada em
            adoptado em | adoptada em | dado em | em fé do que | em testemunho | o secretariado
            a direção | a direcção | o conselho de administração | publique-se | o secretário
            ass. | ministério das | pela comissão | pelo conselho | pela parte
            """,
            .captionStart: """
            foto | fotos | fotografia | fotografias | imagem | imagens | crédito | créditos
            crédito da foto | crédito da imagem | créditos da imagem | foto de arquivo
            imagem de arquivo | foto de | foto por | arquivo | legenda | na foto | na imagem
            na fotografia | da esquerda para a direita | ilustração | infográfico | infografia
            vídeo | reprodução | divulgação | cortesia | fotógrafo | fotógrafa | foto oficial
            foto ilustrativa | imagem ilustrativa | foto de família | em cima | autor da foto
            arte
            """,
            .bylineStart: """
            por | autor | autora | autores | autoras | escrito por | redigido por | texto
            texto de | texto por | reportagem de | reportagem | redação | redacção | da redação
            entrevista de | entrevista por | entrevista conduzida por | publicado por
            postado por | apresentado por | proferido por | elaborado por | preparado por
            editado por | edição | correspondente | do correspondente | enviado especial
            enviada especial | orador | oradora | assessoria de | gabinete do | gabinete da
            agência | emitido por | emissor | traduzido por | com informações de
            com informações da | com informações do
            """,
            .contactStart: """
            tel | tel. | telefone | telefones | telef. | fone | telemóvel | celular | cel. | tlm
            tlm. | fax | e-mail | email | e-mails | correio eletrónico | correio eletrônico | site
            sítio | website | www | página web | endereço | morada | contacto | contactos
            contato | contatos | contactar | contacte | contate | entre em contato
            entrar em contato | entre em contacto | por favor, contacte | favor contactar
            para mais informações | para maiores informações | para mais esclarecimentos
            para mais detalhes | para informações adicionais | para obter mais | para entrevistas
            para credenciamento | mais informações | mais informações para
            mais informações à imprensa | informações para a imprensa | informações à imprensa
            assessoria de imprensa | assessoria de comunicação | gabinete de imprensa
            atendimento à imprensa | relações com investidores | qualquer pessoa que
            quem tiver informações | quem tiver qualquer | as testemunhas | se tiver informações
            se você tem | ligue para | ligar para | linha de apoio | linha direta | disque
            disque-denúncia | denúncias podem | os jornalistas interessados
            jornalistas interessados | os órgãos de comunicação social | whatsapp | ramal
            caixa postal | atendimento ao
            """,
            .attachmentStart: """
            descarregar | descarregue | transferir | baixar | baixe | baixe o | baixar o
            download | faça o download | faça download | anexo | anexos | em anexo | ficheiro
            arquivo pdf | pdf | em pdf | versão pdf | versão em pdf | formato pdf
            documento em pdf | documento | documento completo | texto completo
            texto integral (pdf | o texto completo | versão completa | íntegra do documento
            íntegra do discurso (pdf | comunicado em pdf | nota em pdf | relatório completo
            relatório | leia o relatório | leia a nota | ver documento | consulte o | consulte a
            consultar o | aceda ao | acesse o | acesse a | acesse aqui | clique aqui e
            veja o documento | veja a apresentação | vídeo | vídeo completo | ver vídeo
            ver o vídeo | assista | assista ao | assista à | áudio | ouça o | ouvir o áudio
            ouça a íntegra | gravação | gravação da | transmissão | apresentação | ficha técnica
            ficha informativa | kit de imprensa | fotos em alta | imagens em alta | infográfico
            mapa de | lista de | tabela | planilha | perguntas e respostas | resolução
            """,
            .subtitleStart: """
            adotado em | adotada em | adotado por | adotada por | adoptado em | adoptada em
            aprovado em | aprovada em | aprovado por | aprovada por | proferido em | proferido por
            proferido na | proferido no | proferida em | proferidas por | emitido por
            emitida por | divulgado por | divulgada por | publicado por | visita a | visita ao
            visita à | visita oficial | visita de estado | visita do | viagem a | viagem ao
            palavras de | discurso de | discurso do | discurso da | pronunciamento do
            pronunciamento da | intervenção de | intervenção do | intervenção da | declaração de
            declaração do | declaração da | mensagem do | mensagem da | entrevista com
            entrevista do | entrevista da | entrevista a | uma entrevista com
            entrevista concedida | realizada em | realizado em | realizada no | realizada na
            por ocasião do | por ocasião da | por ocasião de | no âmbito da | no âmbito do
            durante a | durante o | durante cerimônia | na cerimónia de | na cerimônia de
            na sessão de | na abertura | perante a | perante o | dado em | feito em
            apresentado em | apresentado por | à margem | em nome do | palácio do | palácio de
            reunião do | conselho de
            """,
            .cookieWord: "cookies | cookie",
            .saidWord: """
            disse | diz | disseram | afirmou | afirma | afirmaram | declarou | declara
            declararam | acrescentou | acrescenta | destacou | destaca | destacaram | sublinhou
            sublinha | ressaltou | ressalta | salientou | salienta | frisou | frisa | enfatizou
            enfatiza | explicou | explica | explicaram | indicou | indica | referiu | refere
            assinalou | observou | observa | comentou | comenta | garantiu | garante | assegurou
            assegura | anunciou | anuncia | informou | informa | informaram | lembrou | lembra
            recordou | recorda | reiterou | reforçou | reforça | insistiu | defendeu | defende
            apontou | aponta | pontuou | concluiu | conclui | continuou | prosseguiu | respondeu
            perguntou | escreveu | alertou | alerta | advertiu | reconheceu | admitiu | lamentou
            detalhou | detalha | esclareceu | ponderou | avaliou | avalia | completou | celebrou
            considerou | relatou | contou | revelou | sustentou | exortou | apelou | realçou
            vincou | segundo | de acordo com | conforme | tuitou
            """,
            .personTitle: """
            sr | sr. | sra | sra. | srs. | sr.ª | sr.a | srª | senhor | senhora | dom | d. | dona
            dr | dr. | dra | dra. | drª | dr.ª | doutor | doutora | prof | prof. | profa. | prof.ª
            professor | professora | eng. | eng.º | engenheiro | engenheira | arq. | exmo | exmo.
            exma | exma. | excelentíssimo | excelentíssima | s. exa. | s.exa. | s. ex.ª | s.e.
            v. exa. | sua excelência | sua majestade | sua alteza | general | gen. | coronel
            cel. | capitão | cap. | major | comandante | tenente | almirante | brigadeiro | dep.
            sen. | des. | desembargador | desembargadora | juiz | juíza | padre | dom frei | bispo
            cardeal | xeque
            """,
            .officeNoun: """
            presidente | presidenta | presidentes | vice-presidente | presidente da república
            presidente da câmara | primeiro-ministro | primeira-ministra | vice-primeiro-ministro
            ministro | ministra | ministros | ministro-chefe | ministra-chefe | vice-ministro
            vice-ministra | chanceler | secretário | secretária | secretário-geral
            secretária-geral | secretário-geral adjunto | secretário-executivo
            secretária-executiva | secretário executivo | secretário de estado
            secretária de estado | subsecretário | subsecretária | porta-voz | governador
            governadora | vice-governador | vice-governadora | embaixador | embaixadora
            comissário | comissária | alto comissário | alta comissária | alto-comissário
            alto representante | alta representante | diretor | diretora | director | directora
            diretor-geral | diretora-geral | director-geral | diretor executivo
            diretora executiva | diretor-executivo | diretora-executiva | diretor-presidente
            diretora-presidente | administrador | administradora | presidente executivo
            presidente da comissão executiva | ceo | superintendente | gerente | prefeito
            prefeita | autarca | presidente da câmara municipal | vereador | vereadora | rei
            rainha | príncipe | princesa | representante | representante especial
            representante permanente | enviado especial | enviada especial
            encarregado de negócios | encarregada de negócios | chefe de estado | chefe do estado
            chefe de governo | chefe do governo | chefe de gabinete | chefe de missão
            chefe da missão | chefe | comandante | procurador | procuradora | procurador-geral
            procuradora-geral | promotor | promotora | advogado-geral | relator | relatora
            relator especial | relatora especial | perito independente | especialista independente
            coordenador | coordenadora | senador | senadora | deputado | deputada | eurodeputado
            eurodeputada | parlamentar | juiz | juíza | desembargador | desembargadora
            provedor de justiça | provedora de justiça | defensor público | ouvidor | líder
            delegado | delegada | reitor | reitora | cônsul | cônsul-geral | papa | arcebispo
            bispo | cardeal | primeira-dama | inspetor | inspetora | economista-chefe
            conselheiro | conselheira | responsável | dirigente | editor | editora
            """,
            .bodyNoun: """
            ministério | secretaria | secretaria de estado | secretaria-geral
            secretaria especial | departamento | comissão | comissão europeia | comité | comitê
            conselho | conselho de ministros | banco | banco central | banco de portugal
            organização | união | união europeia | associação | agência | gabinete
            gabinete de imprensa | secretariado | autoridade | governo | governo federal
            parlamento | parlamento europeu | assembleia | assembleia da república
            assembleia geral | assembleia legislativa | congresso | congresso nacional | senado
            senado federal | câmara | câmara dos deputados | câmara municipal
            supremo tribunal federal | superior tribunal de justiça | supremo tribunal de justiça
            tribunal | tribunal constitucional | tribunal de contas | tribunal de justiça
            ministério público | ministério público federal | procuradoria | procuradoria-geral
            advocacia-geral da união | controladoria-geral | defensoria pública | polícia
            polícia federal | polícia civil | polícia militar | polícia judiciária
            polícia de segurança pública | psp | gnr | guarda nacional republicana | serviço
            instituto | universidade | academia | federação | confederação | embaixada | consulado
            missão | missão permanente | comunidade | aliança | fundação | sociedade | empresa
            companhia | grupo | s.a. | sa | s/a | lda | lda. | ltda | ltda. | corporação | junta
            junta de freguesia | prefeitura | município | administração | centro | fundo
            fundo monetário internacional | liga | rede | sindicato | partido | fórum
            presidência | presidência da república | palácio do planalto | planalto | itamaraty
            casa civil | chancelaria | delegação | direção | direcção | direção-geral
            superintendência | inspeção | observatório | receita federal | tesouro nacional
            exército | marinha | força aérea | forças armadas | estado-maior | proteção civil
            defesa civil | corpo de bombeiros | nações unidas | cruz vermelha | mercosul | cplp
            ordem dos advogados | autarquia | anvisa
            """,
            .byWord: """
            de | do | da | dos | das | por | pelo | pela | pelos | com | com o | com a | ao | à
            para | em nome do | em nome da | atribuível ao | proferido pelo | proferido pela
            concedida pelo | concedida por
            """,
            .inWord: "em | no | na | a | ao | à | nos | nas",
            .placeLabel: "local | lugar",
            .minuteWord: "min | minuto | minutos",
            .jointWord: """
            conjunto | conjunta | conjuntos | conjuntas | conjuntamente | comum | trilateral
            tripartida | tripartite | quadripartida
            """,
            .dateWord: """
            de | do | em | no | a | ao | à | às | as | h | hs | hrs | horas | hora | min | ano
            dia | este | desde | desta | manhã | tarde | noite | hora local | horário de brasília
            brt | gmt | utc | aos | último
            """,
        ]
    )
}

extension CompiledPhrases {
    static let portuguese = CompiledPhrases(.portuguese)
}
